using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Warehouse.Tests.Etl.Crash;

public sealed partial class KilledProcessTests
{
    private const int Moments = 50, Seed = 112;

    /// <summary>Before this part of a run the runtime is still starting and nothing can break.</summary>
    private const double Started = 0.25;

    [Fact]
    public async Task A_pipeline_killed_at_fifty_moments_ends_as_one_that_nobody_disturbed()
    {
        using var country = new SmallCountry();
        string[] files = [country.First, country.Later];
        var (undisturbed, time) = await UndisturbedAsync(files);
        var random = new Random(Seed);
        var kills = 0;
        while (kills < Moments)
        {
            using var store = new Folder();
            foreach (var data in files)
            {
                var clock = Stopwatch.StartNew();
                while (kills < Moments && !await EtlProcess.RunForAsync(time * (Started + (1 - Started) * random.NextDouble()), store.Path, "run", "--data", data))
                {
                    kills++;
                    AssertOldOrNewLoad(store.Path, $"after kill {kills}");
                    clock.Restart();
                }

                // What ended by itself tells how long a run takes by now: the machine may have other work at times.
                time = TimeSpan.FromTicks(Math.Min(time.Ticks, clock.Elapsed.Ticks));

                if (kills == Moments)
                    await EtlProcess.RunAsync(store.Path, "run", "--data", data);
            }

            Assert.Equal(undisturbed, await ExportedAsync(store.Path));
        }
    }

    private static async Task<(SortedDictionary<string, string> Exported, TimeSpan Time)> UndisturbedAsync(string[] files)
    {
        using var store = new Folder();
        var clock = Stopwatch.StartNew();
        foreach (var data in files)
        {
            var (code, output) = await EtlProcess.RunAsync(store.Path, "run", "--data", data);
            Assert.True(code is 0 or 1, output);
        }

        return (await ExportedAsync(store.Path), clock.Elapsed / files.Length);
    }

    /// <summary>All tables as the product exports them, but for moments and for what names one load among all.</summary>
    private static async Task<SortedDictionary<string, string>> ExportedAsync(string store)
    {
        var folder = Path.Combine(store, "exported");
        var (code, output) = await EtlProcess.RunAsync(store, "export", "--out", folder);
        Assert.True(code == 0, output);
        return new(Directory.GetFiles(folder).Where(f => !f.EndsWith("LoadRuns.csv", StringComparison.Ordinal))
            .ToDictionary(f => Path.GetFileName(f), f => Moment().Replace(File.ReadAllText(f), "")));
    }

    private static void AssertOldOrNewLoad(string store, string when)
    {
        Assert.Equal("ok", Ask(Path.Combine(store, "operational.db"), "PRAGMA integrity_check"));
        var star = Path.Combine(store, "warehouse.db");
        Assert.Equal("ok", Ask(star, "PRAGMA integrity_check"));
        if (Ask(star, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'LoadRuns'") is not "1")
            return;
        var told = Ask(star, "SELECT COALESCE(MAX(OutcomeFacts), 0) FROM LoadRuns WHERE Id = (SELECT MAX(Id) FROM LoadRuns)");
        Assert.Equal((when, told), (when, Ask(star, "SELECT COUNT(*) FROM FactOutcomes")));
        Assert.Equal((when, told), (when, Ask(star, "SELECT COALESCE(SUM(Facts), 0) FROM AggregateOutcomes")));
        Assert.Equal("0", Ask(star, "SELECT COUNT(*) FROM (SELECT SUM(Value) FROM FactOutcomes EXCEPT SELECT SUM(Value) FROM AggregateOutcomes)"));
    }

    /// <summary>A store that was not made yet answers nothing.</summary>
    private static string? Ask(string file, string sql)
    {
        if (!File.Exists(file))
            return sql.StartsWith("PRAGMA", StringComparison.Ordinal) ? "ok" : null;
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = new SqliteCommand(sql, connection);
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[\d:.]+Z")]
    private static partial Regex Moment();

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("warehouse-killed-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
