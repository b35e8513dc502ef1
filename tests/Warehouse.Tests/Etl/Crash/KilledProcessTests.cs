using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Crash;

public sealed partial class KilledProcessTests
{
    private const int Seed = 112;

    /// <summary>A server that was not killed itself has no way to tell one moment from another: a few are enough there.</summary>
    private static readonly int Moments = PostgreSqlServer.IsChosen ? 6 : 50;

    /// <summary>Before this part of a run the runtime is still starting and nothing can break.</summary>
    private const double Started = 0.25;

    [Fact]
    public async Task A_pipeline_killed_at_many_moments_ends_as_one_that_nobody_disturbed()
    {
        using var country = new SmallCountry();
        string[] files = [country.First, country.Later];
        var (undisturbed, time) = await UndisturbedAsync(files);
        var random = new Random(Seed);
        var kills = 0;
        while (kills < Moments)
        {
            using var store = StorePlace.New("warehouse-killed-");
            foreach (var data in files)
            {
                var clock = Stopwatch.StartNew();
                while (kills < Moments && !await EtlProcess.RunForAsync(time * (Started + (1 - Started) * random.NextDouble()), store.Settings, "run", "--data", data))
                {
                    kills++;
                    AssertOldOrNewLoad(store, $"after kill {kills}");
                    clock.Restart();
                }

                // What ended by itself tells how long a run takes by now: the machine may have other work at times.
                time = TimeSpan.FromTicks(Math.Min(time.Ticks, clock.Elapsed.Ticks));

                if (kills == Moments)
                    await EtlProcess.RunAsync(store.Settings, "run", "--data", data);
            }

            var ended = await ExportedAsync(store);
            Assert.Equal(undisturbed.Keys, ended.Keys);
            Assert.All(undisturbed, table => Assert.Equal(table.Value, ended[table.Key]));
        }
    }

    private static async Task<(SortedDictionary<string, string> Exported, TimeSpan Time)> UndisturbedAsync(string[] files)
    {
        using var store = StorePlace.New("warehouse-killed-");
        var clock = Stopwatch.StartNew();
        foreach (var data in files)
        {
            var (code, output) = await EtlProcess.RunAsync(store.Settings, "run", "--data", data);
            Assert.True(code is 0 or 1, output);
        }

        return (await ExportedAsync(store), clock.Elapsed / files.Length);
    }

    /// <summary>All tables as the product exports them, but for moments and for what names one load among all.</summary>
    private static async Task<SortedDictionary<string, string>> ExportedAsync(StorePlace store)
    {
        var folder = Path.Combine(store.Folder, "exported");
        var (code, output) = await EtlProcess.RunAsync(store.Settings, "export", "--out", folder);
        Assert.True(code == 0, output);
        var tables = Directory.GetFiles(folder).Where(f => !f.EndsWith("LoadRuns.csv", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetFileName(f), f => Moment().Replace(File.ReadAllText(f), ""));
        return new(PostgreSqlServer.IsChosen ? Renumbered(tables) : tables);
    }

    /// <summary>Batches by their place: a server gives no number twice, so an import that was killed leaves a gap.</summary>
    private static Dictionary<string, string> Renumbered(Dictionary<string, string> tables)
    {
        var places = Lines(tables["DimBatches.csv"]).Skip(1).Select(l => l.Split(',')[0]).Select((id, place) => (id, place)).ToDictionary(b => b.id, b => $"{b.place}");
        return tables.ToDictionary(t => t.Key, t => t.Key == "DimBatches.csv" ? Renumbered(t.Value, 0, places)
            : Array.IndexOf(Lines(t.Value)[0].Split(','), "BatchId") is >= 0 and var column ? Renumbered(t.Value, column, places) : t.Value);
    }

    /// <summary>No value before the column has a comma in it.</summary>
    private static string Renumbered(string table, int column, Dictionary<string, string> places) => string.Join('\n', Lines(table).Select((line, i) =>
    {
        var values = line.Split(',');
        values[column] = i == 0 ? values[column] : places[values[column]];
        return string.Join(',', values);
    }));

    private static string[] Lines(string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static void AssertOldOrNewLoad(StorePlace store, string when)
    {
        if (!PostgreSqlServer.IsChosen && !IsWholeFile(store))
            return;
        using var services = store.NewServices();
        using var star = services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContext();
        var told = star.LoadRuns.OrderByDescending(r => r.Id).Select(r => r.OutcomeFacts).FirstOrDefault();
        Assert.Equal((when, told), (when, star.FactOutcomes.LongCount()));
        Assert.Equal((when, told), (when, star.AggregateOutcomes.Sum(a => (long)a.Facts)));
        Assert.Equal((when, star.FactOutcomes.Sum(f => f.Value)), (when, star.AggregateOutcomes.Sum(a => a.Value)));
    }

    /// <summary>Whether the star's file was made; both files must be without damage.</summary>
    private static bool IsWholeFile(StorePlace store)
    {
        Assert.Equal("ok", Ask(Path.Combine(store.Folder, "operational.db"), "PRAGMA integrity_check") ?? "ok");
        var star = Path.Combine(store.Folder, "warehouse.db");
        Assert.Equal("ok", Ask(star, "PRAGMA integrity_check") ?? "ok");
        return Ask(star, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'LoadRuns'") is "1";
    }

    /// <summary>A store that was not made yet answers nothing.</summary>
    private static string? Ask(string file, string sql)
    {
        if (!File.Exists(file))
            return null;
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[\d:.]+Z")]
    private static partial Regex Moment();
}
