using System.Diagnostics;

namespace Warehouse.Benchmarks.Load;

/// <summary>
/// What somebody would do by hand with the sqlite3 shell: import the facts from a file, in the order of their key, into the
/// same tables with the same settings, and sum them up. The file and the tables are there before the clock runs.
/// </summary>
internal sealed class ShellImport(LoadStore store) : IDisposable
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-65536;";

    private const string Sum = """
        INSERT INTO AggregateOutcomes (Year, IndicatorKey, MunicipalityKey, PeriodKey, EntityCode, Verified, Demonstration, Value, People, CostCop, Facts)
        SELECT f.PeriodKey / 100, f.IndicatorKey, f.MunicipalityKey,
          CASE i.Accumulation WHEN 'Stock' THEN f.PeriodKey ELSE f.PeriodKey / 100 * 100 END, p.EntityCode, f.Verified, f.Demonstration, SUM(f.Value), SUM(f.People), SUM(f.CostCop), COUNT(*)
        FROM FactOutcomes f JOIN DimProgrammes p ON p.Key = f.ProgrammeKey JOIN DimIndicators i ON i.Key = f.IndicatorKey
        GROUP BY 1, 2, 3, 4, 5, 6, 7;
        """;

    private readonly string facts = Path.Combine(store.Folder, "facts.csv"), target = Path.Combine(store.Folder, "shell.sqlite");

    /// <summary>Writes the facts that the star holds into the file.</summary>
    public Task PrepareAsync() => AskAsync(store.StarFile, $".mode csv\n.once '{facts}'\nSELECT * FROM FactOutcomes;\n");

    /// <summary>Imports them into an empty table, and sums them up.</summary>
    public async Task<Run> RunAsync()
    {
        Forget();
        await AskAsync(target, $"""
            {Pragmas}
            ATTACH '{store.StarFile}' AS star;
            .once '{store.Folder}/schema.sql'
            SELECT sql || ';' FROM star.sqlite_master WHERE name IN ('FactOutcomes', 'AggregateOutcomes');
            .read '{store.Folder}/schema.sql'
            CREATE TABLE DimProgrammes AS SELECT Key, EntityCode FROM star.DimProgrammes;
            CREATE TABLE DimIndicators AS SELECT Key, Accumulation FROM star.DimIndicators;

            """);
        return await AskAsync(target, $"{Pragmas}\n.import --csv '{facts}' FactOutcomes\n{Sum}\n");
    }

    public void Dispose()
    {
        Forget();
        File.Delete(facts);
    }

    private void Forget()
    {
        foreach (var part in (string[])["", "-wal", "-shm"])
            File.Delete(target + part);
    }

    private static Task<Run> AskAsync(string file, string words) => Run.OfAsync(new ProcessStartInfo("sqlite3", ["-bail", file]), words);
}
