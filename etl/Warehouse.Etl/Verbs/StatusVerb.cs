using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Verbs;

/// <summary><c>status</c>: the last load, what the stores hold, and how fresh each source is.</summary>
internal static class StatusVerb
{
    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var command = new Command("status", "Show the last load, row counts and how good and how old each source is; changes nothing.");
        command.SetAction(act(async (verb, _, cancellation) =>
        {
            await verb.OpenAsync(cancellation);
            await using var star = await verb.Star.CreateDbContextAsync(cancellation);
            await using var store = await verb.Operational.CreateDbContextAsync(cancellation);
            await verb.Output.WriteLineAsync(await LastLoadAsync(star, store, cancellation));
            await verb.Output.WriteLineAsync(await RowsAsync(store, cancellation));
            await ShowSourcesAsync(verb.Output, store, cancellation);
            return ExitCode.Done;
        }));
        return command;
    }

    private static async Task<string> LastLoadAsync(StarContext star, OperationalContext store, CancellationToken cancellation)
    {
        if (await star.LoadRuns.OrderByDescending(r => r.Id).FirstOrDefaultAsync(cancellation) is not { } run)
            return "Last load: none";
        var later = await store.ImportBatches.CountAsync(b => b.Id > run.LastBatchId, cancellation);
        return string.Create(CultureInfo.InvariantCulture,
            $"Last load: {run.Id}, {run.FinishedAt:yyyy-MM-dd HH:mm:ss} UTC, {run.OutcomeFacts:N0} outcome facts"
            + $"{(run.ContainsDemonstrationData ? ", with demonstration data" : "")}{(later > 0 ? $"; {later} imports since" : "")}");
    }

    private static async Task<string> RowsAsync(OperationalContext store, CancellationToken cancellation)
    {
        var municipalities = await store.Municipalities.CountAsync(cancellation);
        var values = await store.PovertyValues.CountAsync(cancellation);
        var plans = await store.Plans.CountAsync(cancellation);
        var outcomes = await store.OutcomeRecords.CountAsync(cancellation);
        var refused = await store.RejectedRows.CountAsync(r => r.Severity == Severity.Reject, cancellation);
        var warnings = await store.RejectedRows.CountAsync(r => r.Severity == Severity.Warning, cancellation);
        return string.Create(CultureInfo.InvariantCulture,
            $"Operational store: {municipalities:N0} municipalities, {values:N0} poverty values, {plans:N0} plans, {outcomes:N0} outcomes; "
            + $"{refused:N0} refused rows and {warnings:N0} warnings kept");
    }

    private static async Task ShowSourcesAsync(TextWriter output, OperationalContext store, CancellationToken cancellation)
    {
        var now = DateTime.UtcNow;
        var sources = await SourceQuality.OfNewestFiles(store).ToListAsync(cancellation);
        await output.WriteLineAsync(
            $"{"source",-24} {"imported (UTC)",-17} {"read",9} {"refused",8} {"twice",6} {"complete",9} {"valid",7} {"unique",7} {"agrees",7} {"age",5} {"state",-11}  file");
        foreach (var q in sources.Select(s => s.At(now)))
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{q.Source,-24} {q.ImportedAt:yyyy-MM-dd HH:mm}  {q.Read,9:N0} {q.Rejected,8:N0} {q.Duplicates,6:N0} {q.Completeness,9:P1} {q.Validity,7:P1} "
                + $"{q.Uniqueness,7:P1} {q.Consistency,7:P1} {q.AgeDays,5:N0} {StateOf(q),-11}  {q.FileName}"));
        }
    }

    private static string StateOf(SourceQuality quality) => quality.Timeliness switch
    {
        Timeliness.InTime => "in time",
        Timeliness.Warn => "ask for it",
        Timeliness.Fail => "OUT OF DATE",
        _ => "",
    };
}
