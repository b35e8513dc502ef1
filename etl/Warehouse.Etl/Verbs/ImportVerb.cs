using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Forms;
using Warehouse.Etl.Import;
using Warehouse.Etl.Sources;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Verbs;

/// <summary><c>import [SOURCE] FILE</c>: import one file into the source that is named, or into those that recognise it.</summary>
internal static class ImportVerb
{
    private const int ShownFindings = 20;

    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var words = new Argument<string[]>("FILE")
        {
            HelpName = "[SOURCE] FILE",
            Arity = new(0, 2),
            Description = "The file. Its source is recognised by the content; name it to be sure. One of:\n"
                + string.Join('\n', SourceCatalogue.All.Select(s => $"{s.Name,-24}{s.Title}")),
        };
        words.Validators.Add(result =>
        {
            if (result.Tokens.Count == 2 && SourceCatalogue.Find(result.Tokens[0].Value) is null)
                result.AddError($"There is no source '{result.Tokens[0].Value}'. Sources: {string.Join(", ", SourceCatalogue.All.Select(s => s.Name))}.");
            if (result.Tokens.Count == 1 && SourceCatalogue.Find(result.Tokens[0].Value) is not null)
                result.AddError("The file is missing.");
        });
        var rejects = new Option<string?>("--rejects") { Description = "Where the refused rows of a form go, as the same form with the bad cells coloured; beside the file when not given." };
        var replay = new Option<int?>("--replay") { HelpName = "BATCH", Description = "Read the refused rows of an earlier import again, after what they lacked was mended." };
        var command = new Command("import", "Import one file, as published or as CSV. Good rows are loaded, refused ones are told with line and reason.")
        {
            words,
            rejects,
            replay,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(replay) is null == (result.GetResult(words)?.Tokens.Count ?? 0) is 0)
                result.AddError("Give a file, or --replay BATCH.");
        });
        command.SetAction(act((verb, parse, cancellation) => parse.GetValue(replay) is { } batch ? ReplayAsync(verb, batch, cancellation) : ImportAsync(verb, parse.GetValue(words)!, parse.GetValue(rejects), cancellation)));
        return command;
    }

    private static async Task<int> ImportAsync(VerbContext verb, string[] words, string? rejects, CancellationToken cancellation)
    {
        await verb.OpenAsync(cancellation);
        var path = Path.GetFullPath(words[^1]);
        IReadOnlyList<ImportBatch> batches = words is [var name, _]
            ? [await verb.Importer.ImportAsync(SourceCatalogue.Find(name)!, path, cancellation)]
            : await verb.Importer.ImportAsync(path, cancellation);
        foreach (var batch in batches)
        {
            await ShowFindingsAsync(verb, batch, cancellation);
            if (batch.Rejected > 0 && FormLayouts.Of(batch) is { } form)
                await ReturnAsync(verb, form, batch, path, Path.GetFullPath(rejects ?? RejectedForm.Beside(path)), cancellation);
        }

        return batches.All(b => b.Rejected == 0) ? ExitCode.Done : ExitCode.Rejects;
    }

    private static async Task<int> ReplayAsync(VerbContext verb, int id, CancellationToken cancellation)
    {
        await verb.OpenAsync(cancellation);
        var batch = await verb.Importer.ReplayAsync(id, cancellation);
        await ShowFindingsAsync(verb, batch, cancellation);
        return batch.Rejected == 0 ? ExitCode.Done : ExitCode.Rejects;
    }

    private static async Task ReturnAsync(VerbContext verb, Form form, ImportBatch batch, string path, string rejects, CancellationToken cancellation)
    {
        await using var store = await verb.Operational.CreateDbContextAsync(cancellation);
        var regional = FormMark.Of(SourceFile.At(path))?.Regional;
        await RejectedForm.WriteAsync(store, form, string.IsNullOrEmpty(regional) ? null : regional, batch, rejects, cancellation);
        await verb.Output.WriteLineAsync($"  the refused rows went back into {rejects}: correct the coloured cells and import it");
    }

    private static async Task ShowFindingsAsync(VerbContext verb, ImportBatch batch, CancellationToken cancellation)
    {
        await using var store = await verb.Operational.CreateDbContextAsync(cancellation);
        var findings = store.RejectedRows.Where(r => r.BatchId == batch.Id);
        if (batch.Layout != "csv")
            await verb.Output.WriteLineAsync($"{batch.FileName} was taken as {batch.Layout} of {batch.Source}, batch {batch.Id}.");
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
