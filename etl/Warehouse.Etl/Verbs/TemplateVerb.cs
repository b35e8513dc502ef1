using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Forms;

namespace Warehouse.Etl.Verbs;

/// <summary><c>template NAME --out X.xlsx</c>: write an Excel form that <c>import</c> reads back.</summary>
internal static class TemplateVerb
{
    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var name = new Argument<string>("NAME") { Description = string.Join('\n', FormCatalogue.All.Select(f => $"{f.Name,-16}{f.Title}")) };
        name.AcceptOnlyFromAmong([.. FormCatalogue.All.Select(f => f.Name)]);
        var file = new Option<string>("--out") { Description = "The workbook to write, .xlsx; a file that is there is replaced.", Required = true };
        var regional = new Option<string?>("--regional") { Description = "Code of the regional that fills it in, e.g. 27: its lists hold what is its own, and import refuses what is not." };
        var command = new Command("template", "Write an Excel form with drop-downs and instructions in Spanish; 'import' reads the filled form.") { name, file, regional };
        command.SetAction(act((verb, parse, cancellation) =>
            WriteAsync(verb, FormCatalogue.Find(parse.GetRequiredValue(name))!, parse.GetRequiredValue(file), parse.GetValue(regional), cancellation)));
        return command;
    }

    private static async Task<int> WriteAsync(VerbContext verb, Form form, string file, string? regional, CancellationToken cancellation)
    {
        await verb.OpenAsync(cancellation);
        await using var store = await verb.Operational.CreateDbContextAsync(cancellation);
        if (regional is not null && !await store.Regionals.AnyAsync(r => r.Code == regional, cancellation))
            throw new InvalidOperationException($"There is no regional '{regional}'.");
        var workbook = await FormWorkbook.PrepareAsync(store, form, regional, cancellation);
        workbook.Write(Path.GetFullPath(file));
        await verb.Output.WriteLineAsync($"Wrote {Path.GetFullPath(file)}");
        return ExitCode.Done;
    }
}
