using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Model.Operational;
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
        foreach (var kind in ReportKind.All)
        {
            root.Subcommands.Add(Verb(kind, services, output, error));
        }

        var parsed = root.Parse(args);
        var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
    }

    private static Command Verb(ReportKind kind, Func<ServiceProvider> services, TextWriter output, TextWriter error)
    {
        var options = new RequestOptions();
        var file = new Option<FileInfo?>("--out") { Description = "The workbook to write; named after the report by default." };
        var command = new Command(kind.Name, kind.Help) { file };
        options.AddTo(command);
        command.SetAction((parse, cancellation) =>
            GuardAsync(() => WriteAsync(services, kind, options.Read(parse), parse.GetValue(file), output, cancellation), error));
        return command;
    }

    private static async Task WriteAsync(
        Func<ServiceProvider> services, ReportKind kind, ReportRequest request, FileInfo? file, TextWriter output, CancellationToken cancellationToken)
    {
        await using var provider = services();
        var store = provider.GetRequiredService<DatabaseOptions>();
        await output.WriteLineAsync($"Store: {store.Provider}{(store.Directory is { } directory ? $", {directory}" : "")}");
        await StoreExistsAsync(provider, cancellationToken);
        var target = file?.FullName ?? Path.GetFullPath(kind.FileName(request));
        await using (var star = await provider.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContextAsync(cancellationToken))
        await using (var operational = await provider.GetRequiredService<IDbContextFactory<OperationalContext>>().CreateDbContextAsync(cancellationToken))
        {
            await WholeFile.WriteAsync(target, content => kind.WriteAsync(new(star, operational), request, content, cancellationToken));
        }

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
            return e is ReportException { Code: ReportException.YearRequired or ReportException.CycleRequired or ReportException.MunicipalityRequired } ? ExitCode.Usage : ExitCode.Failed;
        }
    }
}
