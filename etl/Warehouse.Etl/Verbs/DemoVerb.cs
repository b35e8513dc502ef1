using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Etl.Demo;
using Warehouse.Etl.Progress;
using Warehouse.Model;

namespace Warehouse.Etl.Verbs;

/// <summary><c>demo</c>: make the demonstration scenario, or remove it.</summary>
internal static class DemoVerb
{
    /// <summary>Outcomes at scale 1, for the bar of the progress only.</summary>
    private const double OutcomesAtScale1 = 650_000;

    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var scale = new Option<double>("--scale")
        {
            Description = $"How much: 1 is one term for the whole country, about 650,000 outcomes; above 0, at most {Scenario.LargestScale}.",
            DefaultValueFactory = _ => 1,
        };
        scale.Validators.Add(result =>
        {
            if (double.TryParse(result.Tokens.SingleOrDefault()?.Value ?? "1", CultureInfo.InvariantCulture, out var value) && !(value is > 0 and <= Scenario.LargestScale))
                result.AddError($"--scale is above 0 and at most {Scenario.LargestScale}.");
        });
        var seed = new Option<long>("--seed") { Description = "The same scale and seed give the same rows.", DefaultValueFactory = _ => 112 };
        var remove = new Option<bool>("--remove") { Description = "Remove the demonstration scenario without trace." };
        var command = new Command("demo", "Make reviews, commitments, budgets and outcomes that never were, each marked as demonstration; 'load' publishes them.")
        {
            scale,
            seed,
            remove,
        };
        command.SetAction(act((verb, parse, cancellation) => parse.GetValue(remove)
            ? RemoveAsync(verb, cancellation)
            : MakeAsync(verb, new(parse.GetValue(scale), parse.GetValue(seed)), cancellation)));
        return command;
    }

    private static async Task<int> MakeAsync(VerbContext verb, Scenario scenario, CancellationToken cancellation)
    {
        await verb.OpenAsync(cancellation);
        await ProgressBoards.For(verb.Output).StepAsync(
            Demonstration.Source,
            step => Scenes(verb).MakeAsync(scenario, rows => step.At(Math.Min(1, rows / (OutcomesAtScale1 * scenario.Scale)), rows), cancellation),
            result => string.Create(CultureInfo.InvariantCulture, $"{result.Batch.Loaded:N0} rows{(result.Made ? "" : " are in the store already; nothing changed")}"));
        return ExitCode.Done;
    }

    private static async Task<int> RemoveAsync(VerbContext verb, CancellationToken cancellation)
    {
        await verb.OpenAsync(cancellation);
        await ProgressBoards.For(verb.Output).StepAsync(
            Demonstration.Source,
            _ => Scenes(verb).RemoveAsync(cancellation),
            removed => string.Create(CultureInfo.InvariantCulture, $"{removed:N0} rows removed"));
        return ExitCode.Done;
    }

    private static Demonstration Scenes(VerbContext verb) => new(verb.Operational, verb.Services.GetRequiredService<IBulkWriter>());
}
