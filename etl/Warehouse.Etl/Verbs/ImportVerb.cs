using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Import;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Verbs;

/// <summary><c>import SOURCE FILE</c>: import one file of one source.</summary>
internal static class ImportVerb
{
    private const int ShownFindings = 20;

    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var source = new Argument<string>("SOURCE") { Description = "One of:\n" + string.Join('\n', SourceCatalogue.All.Select(s => $"{s.Name,-24}{s.Title}")) };
        source.Validators.Add(result =>
        {
            if (SourceCatalogue.Find(result.Tokens[0].Value) is null)
                result.AddError($"There is no source '{result.Tokens[0].Value}'. Sources: {string.Join(", ", SourceCatalogue.All.Select(s => s.Name))}.");
        });
        var file = new Argument<FileInfo>("FILE") { Description = "The file, in a layout of the source." };
        var command = new Command("import", "Import one file. Good rows are loaded, refused ones are told with line and reason.")
        {
            source,
            file,
        };
        command.SetAction(act((verb, parse, cancellation) =>
            ImportAsync(verb, SourceCatalogue.Find(parse.GetRequiredValue(source))!, parse.GetRequiredValue(file).FullName, cancellation)));
        return command;
    }

    private static async Task<int> ImportAsync(VerbContext verb, Source source, string path, CancellationToken cancellation)
    {
        await verb.OpenAsync(cancellation);
        var batch = await verb.Importer.ImportAsync(source, path, cancellation);
        await ShowFindingsAsync(verb, batch, cancellation);
        return batch.Rejected == 0 ? ExitCode.Done : ExitCode.Rejects;
    }

    private static async Task ShowFindingsAsync(VerbContext verb, ImportBatch batch, CancellationToken cancellation)
    {
        await using var store = await verb.Operational.CreateDbContextAsync(cancellation);
        var findings = store.RejectedRows.Where(r => r.BatchId == batch.Id);
        foreach (var row in await findings.OrderBy(r => r.Line).Take(ShownFindings).ToListAsync(cancellation))
        {
            var what = row.Severity == Severity.Reject ? "refused" : "warning";
            await verb.Output.WriteLineAsync($"  line {row.Line}, {what} ({row.Rule}): {row.Reason}");
        }

        var more = await findings.CountAsync(cancellation) - ShownFindings;
        if (more > 0)
            await verb.Output.WriteLineAsync($"  and {more} more, all kept with batch {batch.Id}");
    }
}
