using System.CommandLine;
using System.Globalization;
using Warehouse.Etl.Demo;
using Warehouse.Etl.Progress;

namespace Warehouse.Etl.Verbs;

/// <summary><c>demo</c>: make the demonstration scenario, or remove it.</summary>
internal static class DemoVerb
{
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
        var seed = new Option<long>("--seed") { Description = "The same scale and seed give the same rows.", DefaultValueFactory = _ => DemonstrationStep.UsualSeed };
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
        await DemonstrationStep.MakeAsync(verb.Services, scenario, ProgressBoards.For(verb.Output), cancellation);
        return ExitCode.Done;
    }

    private static async Task<int> RemoveAsync(VerbContext verb, CancellationToken cancellation)
    {
        await verb.OpenAsync(cancellation);
        await DemonstrationStep.RemoveAsync(verb.Services, ProgressBoards.For(verb.Output), cancellation);
        return ExitCode.Done;
    }
}
