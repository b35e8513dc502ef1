using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Quality;

namespace Warehouse.Etl.Verbs;

/// <summary><c>check</c>: checks of the operational store, and those that the last load was published with.</summary>
internal static class CheckVerb
{
    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var command = new Command("check", "Check both stores; changes nothing.");
        command.SetAction(act(async (verb, _, cancellation) =>
        {
            await verb.OpenAsync(cancellation);
            var checks = await ChecksAsync(verb, cancellation);
            foreach (var check in checks)
            {
                await verb.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                    $"{(check.Passed ? "ok    " : "FAILED")} {check.Name}: {check.Expected:N0}{(check.Passed ? "" : $" expected, {check.Actual:N0} found")}"));
            }

            var failed = checks.Count(c => !c.Passed);
            await verb.Output.WriteLineAsync($"{checks.Count - failed} checks passed, {failed} failed.");
            return failed == 0 ? ExitCode.Done : ExitCode.Rejects;
        }));
        return command;
    }

    private static async Task<IReadOnlyList<Check>> ChecksAsync(VerbContext verb, CancellationToken cancellation)
    {
        await using var store = await verb.Operational.CreateDbContextAsync(cancellation);
        await using var star = await verb.Star.CreateDbContextAsync(cancellation);
        var last = await star.LoadRuns.Include(r => r.Checks).OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellation);
        return
        [
            .. await OperationalChecks.RunAsync(store, cancellation),
            .. last?.Checks.Select(c => new Check($"load {last.Id}: {c.Name}", c.Expected, c.Actual)) ?? [],
        ];
    }
}
