using System.Diagnostics;
using Npgsql;
using Warehouse.Benchmarks.Load;

namespace Warehouse.Benchmarks.Server;

/// <summary>
/// What somebody would do by hand: one COPY of the facts, which lie in a file in the order of their key, into the same table with the same
/// indexes, and the SQL of the yearly aggregate, in one transaction. The file and the tables are there before the clock runs.
/// </summary>
internal sealed class BareCopy(PostgreSql server) : IDisposable
{
    private const string Columns =
        """
        "PeriodKey", "MunicipalityKey", "IndicatorKey", "ProgrammeKey", "TrainingKey", "PopulationGroupKey", "CommitmentKey", "Verified", "Demonstration", "BatchId", "Value", "People", "CostCop", "Records"
        """;

    private const string Tables =
        """
        DROP SCHEMA IF EXISTS bare CASCADE; CREATE SCHEMA bare;
        CREATE TABLE bare."FactOutcomes" (LIKE dw."FactOutcomes" INCLUDING ALL);
        CREATE TABLE bare."AggregateOutcomes" (LIKE dw."AggregateOutcomes" INCLUDING ALL);
        """;

    private const string Sum =
        """
        INSERT INTO bare."AggregateOutcomes" ("Year", "IndicatorKey", "MunicipalityKey", "PeriodKey", "EntityCode", "Verified", "Demonstration", "Value", "People", "CostCop", "Facts")
        SELECT f."PeriodKey" / 100, f."IndicatorKey", f."MunicipalityKey", CASE i."Accumulation" WHEN 'Stock' THEN f."PeriodKey" ELSE f."PeriodKey" / 100 * 100 END, p."EntityCode",
            f."Verified", f."Demonstration", sum(f."Value"), sum(f."People"), sum(f."CostCop"), count(*)
        FROM bare."FactOutcomes" f JOIN dw."DimProgrammes" p ON p."Key" = f."ProgrammeKey" JOIN dw."DimIndicators" i ON i."Key" = f."IndicatorKey"
        GROUP BY 1, 2, 3, 4, 5, 6, 7
        """;

    private readonly string file = Path.GetTempFileName();

    /// <summary>Keeps the facts that the server holds now.</summary>
    public async Task KeepAsync()
    {
        await using var connection = await OpenAsync();
        await using var from = await connection.BeginRawBinaryCopyAsync(
            $"COPY (SELECT {Columns} FROM dw.\"FactOutcomes\" ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) TO STDOUT (FORMAT BINARY)");
        await using var to = File.Create(file);
        await from.CopyToAsync(to);
    }

    /// <summary>Seconds by the clock, and of CPU in the server alone.</summary>
    public async Task<Run> RunAsync()
    {
        await server.AskAsync(Tables);
        await server.AskAsync("CHECKPOINT");
        await using var connection = await OpenAsync();
        var (before, clock) = (await server.CpuAsync(), Stopwatch.StartNew());
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await using (var from = File.OpenRead(file))
            await using (var to = await connection.BeginRawBinaryCopyAsync($"COPY bare.\"FactOutcomes\" ({Columns}) FROM STDIN (FORMAT BINARY)"))
                await from.CopyToAsync(to, 1 << 16);
            await using NpgsqlCommand sum = new(Sum, connection);
            await sum.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        }

        return new(clock.Elapsed.TotalSeconds, await server.CpuAsync() - before, 0);
    }

    public void Dispose() => File.Delete(file);

    private async Task<NpgsqlConnection> OpenAsync()
    {
        NpgsqlConnection connection = new(new NpgsqlConnectionStringBuilder(server.ConnectionString) { CommandTimeout = 0, Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }
}
