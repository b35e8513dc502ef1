using System.CommandLine;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Etl.Load;
using Warehouse.Etl.Sources;
using Warehouse.Model;

namespace Warehouse.Etl.Verbs;

/// <summary>The verbs, and how what goes wrong in them is told.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, Func<VerbAction, Command>> Verbs = new()
    {
        ["run"] = RunVerb.Define,
        ["import"] = ImportVerb.Define,
        ["template"] = TemplateVerb.Define,
        ["load"] = LoadVerb.Define,
        ["status"] = StatusVerb.Define,
        ["check"] = CheckVerb.Define,
        ["export"] = ExportVerb.Define,
        ["explain"] = ExplainVerb.Define,
        ["demo"] = DemoVerb.Define,
        ["migrate-store"] = MigrateStoreVerb.Define,
    };

    /// <summary>Understands and runs a command line.</summary>
    /// <param name="args">The words.</param>
    /// <param name="services">Makes the services; called only when a verb runs.</param>
    /// <param name="output">Where answers go.</param>
    /// <param name="error">Where messages about failures go.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Func<ServiceProvider> services, TextWriter output, TextWriter error)
    {
        var root = new RootCommand($"Imports public data and loads the star schema. {ExitCode.Help}");

        // Some describe every source or form, which takes as long as a small verb does.
        if (args is [var first, ..] && Verbs.TryGetValue(first, out var named))
            root.Subcommands.Add(named(Act));
        else
            Verbs.Values.ToList().ForEach(define => root.Subcommands.Add(define(Act)));

        var parsed = root.Parse(args);
        var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        return parsed.Errors.Count > 0 ? ExitCode.Usage : code;

        Func<ParseResult, CancellationToken, Task<int>> Act(Func<VerbContext, ParseResult, CancellationToken, Task<int>> verb) =>
            (parse, cancellation) => GuardAsync(verb, services, parse, output, error, cancellation);
    }

    private static async Task<int> GuardAsync(
        Func<VerbContext, ParseResult, CancellationToken, Task<int>> verb, Func<ServiceProvider> services, ParseResult parse,
        TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        try
        {
            await using var provider = services();
            return await verb(new(provider, output), parse, cancellation);
        }
        catch (Exception e)
        {
            await error.WriteLineAsync(Words(e));
            if (e is not StoreBusyException && StoreTrouble.Explain(e) is { } meaning)
                await error.WriteLineAsync(meaning);
            await error.WriteLineAsync("Nothing was changed by the step that failed.");
            return ExitCode.Failed;
        }
    }

    private static string Words(Exception e) => e is StoreBusyException ? e.Message : Expected(e) ? e.GetBaseException().Message : e.ToString();

    /// <summary>What the world does to a run; anything else is a defect of the product, and its whole trace is wanted.</summary>
    private static bool Expected(Exception e) =>
        e is UnreadableFileException or LoadFailedException or StoreBusyException or IOException or UnauthorizedAccessException
            or InvalidOperationException or DbUpdateException or DbException or OperationCanceledException;
}

/// <summary>Turns a verb into the action of a command.</summary>
/// <param name="verb">The verb.</param>
internal delegate Func<ParseResult, CancellationToken, Task<int>> VerbAction(Func<VerbContext, ParseResult, CancellationToken, Task<int>> verb);
