using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Benchmarks.Stores;
using Warehouse.Database;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Benchmarks.Load;

/// <summary>Both stores in a folder of their own, filled and loaded by the product's commands; deleted at the end.</summary>
internal sealed class LoadStore : IDisposable
{
    private const double OutcomesAtScale1 = 650_000;
    private readonly string folder = Directory.CreateTempSubdirectory("warehouse-load-").FullName;
    private readonly LoadOptions options;
    private readonly ServiceProvider services;

    public LoadStore(LoadOptions options) => (this.options, services) = (options, new ServiceCollection()
        .AddWarehouse(new ConfigurationBuilder().AddInMemoryCollection([new("Database:Directory", folder)]).Build())
        .BuildServiceProvider());

    public string Folder => folder;

    public string StarFile => Path.Combine(folder, "warehouse.db");

    /// <summary>A copy of the store that is told, or what ships and a demonstration of about so many outcomes, loaded.</summary>
    public async Task FillAsync()
    {
        if (options.Store is { } prepared)
        {
            // The index beside a log is made anew where it is missing; a copied one could be of another log.
            foreach (var file in Directory.GetFiles(prepared, "*.db*").Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
            return;
        }

        await EtlAsync("run");
        await EtlAsync("demo", "--scale", (options.Facts / OutcomesAtScale1).ToString(CultureInfo.InvariantCulture));
        await EtlAsync("load");
    }

    /// <summary>Loads by the command that a steward uses.</summary>
    public Task<Run> LoadAsync() => EtlAsync("load");

    /// <summary>The star as before the first load.</summary>
    public Task EmptyStarAsync()
    {
        foreach (var part in (string[])["", "-wal", "-shm"])
            File.Delete(StarFile + part);
        return EtlAsync("status");
    }

    /// <summary>Changes outcomes all over the store, as an import or a person does.</summary>
    public async Task ChangeAsync(int rows, int offset)
    {
        await using var store = await services.GetRequiredService<IDbContextFactory<OperationalContext>>().CreateDbContextAsync();
        var every = await store.OutcomeRecords.LongCountAsync() / rows;
        var some = await store.OutcomeRecords.AsTracking().Where(r => r.Id % every == offset).Take(rows).ToListAsync();
        some.ForEach(r => r.Value++);
        await store.SaveChangesAsync();
    }

    /// <summary>Marks every year as changed, and changes one outcome.</summary>
    /// <returns>The outcome, as the readers look for it.</returns>
    public async Task<(string Municipality, int Year, string Indicator)> ChangeEveryYearAsync()
    {
        await using var store = await services.GetRequiredService<IDbContextFactory<OperationalContext>>().CreateDbContextAsync();
        store.AddRange((await store.OutcomeRecords.Select(r => r.Year).Distinct().ToListAsync()).Select(PendingChange.InYear));
        var one = await store.OutcomeRecords.AsTracking().FirstAsync(r => r.Demonstration && r.IndicatorCode == "TRA_TRAINEES");
        one.Value++;
        await store.SaveChangesAsync();
        return (one.MunicipalityCode, one.Year, one.IndicatorCode);
    }

    /// <summary>A load with nothing to do, and whether the stores' files are others afterwards.</summary>
    public async Task<(Run Run, bool Wrote)> MeasureIdleAsync(int rounds)
    {
        await LoadAsync();
        var before = Digests();
        List<Run> runs = [];
        while (runs.Count < rounds)
            runs.Add(await LoadAsync());
        return (Run.Median(runs), !before.SequenceEqual(Digests()));
    }

    public long Facts()
    {
        using SqliteConnection connection = new($"Data Source={StarFile}");
        connection.Open();
        using SqliteCommand command = new("SELECT OutcomeFacts FROM LoadRuns ORDER BY Id DESC LIMIT 1", connection);
        return (long)command.ExecuteScalar()!;
    }

    public void Dispose()
    {
        services.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private Task<Run> EtlAsync(params string[] words) => Run.OfAsync(
        new ProcessStartInfo("dotnet", [Shipped.Etl, .. words])
        {
            Environment = { ["Database__Directory"] = folder },
        });

    private List<string> Digests() =>
    [
        .. Directory.GetFiles(folder, "*.db*").Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)).Order().Select(file =>
        {
            using var stream = File.OpenRead(file);
            return $"{file} {Convert.ToHexString(SHA256.HashData(stream))}";
        }),
    ];
}
