using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Etl.Load;
using Warehouse.Etl.Progress;

namespace Warehouse.Etl.Verbs;

/// <summary><c>load</c>: bring the star schema up to the operational store.</summary>
internal static class LoadVerb
{
    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var wait = new Option<int>("--wait")
        {
            Description = "Seconds to wait for another load before giving up.",
            DefaultValueFactory = _ => (int)StarLoad.UsualPatience.TotalSeconds,
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only show which figures would change: old, new, difference." };
        var command = new Command("load", "Load the star schema from the operational store.")
        {
            wait,
            dryRun,
        };
        command.SetAction(act(async (verb, parse, cancellation) =>
        {
            var (board, rehearsal) = (ProgressBoards.For(verb.Output), parse.GetValue(dryRun));

            // Nobody waits for them when there is nothing to load.
            var models = verb.Services.GetRequiredService<WarehouseSchema>().MakeModelsAsync();
            await verb.SayWhereAsync();
            if (!rehearsal && StarStep.IsUpToDate(verb.Services, board))
                return ExitCode.Done;

            // Not awaited: what goes on after it would be compiled when it runs.
            models.GetAwaiter().GetResult();
            await verb.MigrateAsync(cancellation);
            var result = await StarStep.RunAsync(verb.Services, board, TimeSpan.FromSeconds(parse.GetValue(wait)), rehearsal, cancellation);
            if (rehearsal)
                await ShowAsync(result, verb.Output);
            return ExitCode.Done;
        }));
        return command;
    }

    private static async Task ShowAsync(LoadResult result, TextWriter output)
    {
        var changes = result.Changes;
        foreach (var change in result.TableChanges)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{change.Figure,-39} {Text(change.Old),20} {Text(change.New),20} {change.Difference,20:+#,0;-#,0;0}"));
        }

        if (changes.Count > 0)
            await output.WriteLineAsync($"{"indicator",-20} {"year",4} dep. {"of",-6} {"old",20} {"new",20} {"difference",20}");
        foreach (var change in changes)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{change.Indicator,-20} {change.Year,4} {change.Department,-4} {change.Measure,-6} {Text(change.Old),20} {Text(change.New),20} {change.Difference,20:+#,0;-#,0;0}{(change.Demonstration ? " demonstration" : "")}"));
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{changes.Count + result.TableChanges.Count:N0} figures would change; nothing was written."));
    }

    private static string Text(long? sum) => sum?.ToString("N0", CultureInfo.InvariantCulture) ?? "none";
}
