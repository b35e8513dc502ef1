using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Etl.Export;
using Warehouse.Model;

namespace Warehouse.Etl.Verbs;

/// <summary><c>export</c>: write the star into a folder, for whoever wants to leave or to look elsewhere.</summary>
internal static class ExportVerb
{
    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var format = new Option<ExportFormat>("--format") { Description = "csv: one file a table; sqlite: one file with all tables." };
        var folder = new Option<DirectoryInfo>("--out") { Description = "A folder that does not exist yet, or is empty.", Required = true };
        var command = new Command("export", "Write the whole star into a folder, with a dictionary of its tables and columns; changes nothing.")
        {
            format,
            folder,
        };
        command.SetAction(act((verb, parse, cancellation) =>
            ExportAsync(verb, parse.GetValue(format), parse.GetRequiredValue(folder).FullName, cancellation)));
        return command;
    }

    private static async Task<int> ExportAsync(VerbContext verb, ExportFormat format, string folder, CancellationToken cancellation)
    {
        await verb.OpenAsync(cancellation);
        await using var star = await verb.Star.CreateDbContextAsync(cancellation);
        if (!await star.LoadRuns.AnyAsync(cancellation))
            throw new InvalidOperationException("No load has been published yet: 'load' comes first.");
        var tables = await new StarExport(verb.Star, verb.Services.GetRequiredService<IStoreTransactions>()).WriteAsync(format, folder, cancellation);
        foreach (var table in tables)
            await verb.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{table.Table,-24} {table.Rows,12:N0}"));
        await verb.Output.WriteLineAsync($"Exported to {folder}");
        return ExitCode.Done;
    }
}
