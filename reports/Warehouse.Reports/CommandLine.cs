using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Model.Star;

namespace Warehouse.Reports;

/// <summary>The verbs, and how what goes wrong in them is told.</summary>
internal static class CommandLine
{
    /// <summary>Understands and runs a command line.</summary>
    /// <param name="args">The words.</param>
    /// <param name="services">Makes the services; called only when a verb runs.</param>
    /// <param name="output">Where answers go.</param>
    /// <param name="error">Where messages about failures go.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Func<ServiceProvider> services, TextWriter output, TextWriter error)
    {
        var root = new RootCommand($"Writes reports from the star schema. {ExitCode.Help}");
        root.Subcommands.Add(Outcomes(services, output, error));
        var parsed = root.Parse(args);
        var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
    }

    private static Command Outcomes(Func<ServiceProvider> services, TextWriter output, TextWriter error)
    {
        var year = new Option<int>("--year") { Description = "Year of the outcomes.", Required = true };
        var file = new Option<FileInfo?>("--out") { Description = "The workbook to write; named after the report by default." };
        var language = new Option<string>("--lang") { Description = "es or en.", DefaultValueFactory = _ => "es" };
        var index = new Option<string>("--index") { Description = "Poverty index of ranks and quintiles.", DefaultValueFactory = _ => "IPM_2005" };
        var demonstration = new Option<bool>("--demo") { Description = "Report the demonstration scenario instead of real data." };
        language.AcceptOnlyFromAmong("es", "en");
        year.Validators.Add(r =>
        {
            if (r.Tokens is [var token] && int.TryParse(token.Value, out var number) && number is < 1985 or > 2100)
            {
                r.AddError("--year must lie between 1985 and 2100.");
            }
        });
        var command = new Command("outcomes", "Write the outcome report of a year as an Excel workbook.") { year, file, language, index, demonstration };
        command.SetAction((parse, cancellation) =>
        {
            var request = new OutcomeReportRequest(parse.GetRequiredValue(year), parse.GetValue(language)!, parse.GetValue(index)!, parse.GetValue(demonstration));
            return GuardAsync(() => WriteAsync(services, request, parse.GetValue(file), output, cancellation), error);
        });
        return command;
    }

    private static async Task WriteAsync(
        Func<ServiceProvider> services, OutcomeReportRequest request, FileInfo? file, TextWriter output, CancellationToken cancellationToken)
    {
        await using var provider = services();
        var store = provider.GetRequiredService<DatabaseOptions>();
        await output.WriteLineAsync($"Store: {store.Provider}{(store.Directory is { } directory ? $", {directory}" : "")}");
        await StoreExistsAsync(provider, cancellationToken);
        var target = file?.FullName ?? Path.GetFullPath(OutcomeReport.FileName(request));
        using var content = new MemoryStream();
        await using (var star = await provider.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContextAsync(cancellationToken))
        {
            await OutcomeReport.WriteAsync(star, request, content, cancellationToken);
        }

        await File.WriteAllBytesAsync(target, content.ToArray(), cancellationToken);
        await output.WriteLineAsync($"Wrote {target}");
    }

    /// <summary>Opening an embedded store that is not there would make an empty file.</summary>
    private static async Task StoreExistsAsync(ServiceProvider provider, CancellationToken cancellationToken)
    {
        await using var star = await provider.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContextAsync(cancellationToken);
        var pending = await star.Database.CanConnectAsync(cancellationToken) ? await star.Database.GetPendingMigrationsAsync(cancellationToken) : ["all"];
        if (pending.Any())
        {
            throw new ReportException(
                ReportException.WarehouseEmpty, "There is no up-to-date warehouse here: run the ETL first (dotnet run --project etl/Warehouse.Etl -- run).");
        }
    }

    private static async Task<int> GuardAsync(Func<Task> action, TextWriter error)
    {
        try
        {
            await action();
            return ExitCode.Done;
        }
        catch (Exception e) when (e is ReportException or IOException or UnauthorizedAccessException or InvalidOperationException
            or System.Data.Common.DbException or OperationCanceledException)
        {
            await error.WriteLineAsync(e.Message);
            return ExitCode.Failed;
        }
    }
}
