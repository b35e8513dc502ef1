using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Warehouse.Benchmarks.Load;

/// <summary>
/// Reads while a load writes every year anew: each read takes the number of the load, and one year's outcomes of a
/// municipality from the facts and from the aggregate. Half a load would show as another sum, or as the old one under the new number.
/// </summary>
internal static class Readers
{
    private const int AtOnce = 2;

    private const string Keys = """
        SELECT m.Key, i.Key FROM DimMunicipalities m, DimIndicators i
        WHERE m.Code = $municipality AND m.ValidFrom <= $year || '-12-31' AND m.ValidTo > $year || '-12-31' AND i.Code = $indicator
        """;

    /// <summary>Each part finds its rows by the key of its table.</summary>
    private const string Question = """
        SELECT (SELECT MAX(Id) FROM LoadRuns),
          (SELECT SUM(Value) FROM FactOutcomes WHERE MunicipalityKey = $municipality AND IndicatorKey = $indicator AND PeriodKey IN
            ($year*100, $year*100+1, $year*100+2, $year*100+3, $year*100+4, $year*100+5, $year*100+6, $year*100+7, $year*100+8, $year*100+9, $year*100+10, $year*100+11, $year*100+12)),
          (SELECT SUM(Value) FROM AggregateOutcomes WHERE Year = $year AND IndicatorKey = $indicator AND MunicipalityKey = $municipality)
        """;

    /// <summary>Reads until the load has ended and so many reads are done.</summary>
    /// <returns>The line that says what they saw.</returns>
    public static async Task<string> ReadAsync(LoadStore store, int reads)
    {
        var subject = await store.ChangeEveryYearAsync();
        ConcurrentDictionary<(long Load, long Facts, long Aggregate), int> seen = [];
        ConcurrentBag<string> errors = [];
        var load = store.LoadAsync();
        var done = 0;
        var during = 0;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() =>
        {
            using var reader = new Reader(store.StarFile, subject);
            while (!load.IsCompleted || Volatile.Read(ref done) < reads)
            {
                try
                {
                    seen.AddOrUpdate(reader.Read(), 1, (_, n) => n + 1);
                }
                catch (SqliteException e)
                {
                    errors.Add(e.Message);
                }

                Interlocked.Increment(ref done);
                if (!load.IsCompleted)
                    Interlocked.Increment(ref during);
            }
        })));
        await load;
        var (loads, states) = (seen.Keys.Select(s => s.Load).Distinct().Count(), seen.Count);
        var half = seen.Keys.Count(s => s.Facts != s.Aggregate) + states - loads;
        return $"| {done:N0} reads, {during:N0} of them while a load wrote every year anew | {errors.Count} errors, {half} half loads, {loads} loads seen | 0, 0 |";
    }

    private sealed class Reader : IDisposable
    {
        private readonly SqliteConnection connection;
        private readonly SqliteCommand command;

        public Reader(string file, (string Municipality, int Year, string Indicator) subject)
        {
            connection = new($"Data Source={file};Mode=ReadOnly");
            connection.Open();
            var (municipality, indicator) = KeysOf(subject);
            command = new(Question, connection);
            command.Parameters.AddWithValue("$municipality", municipality);
            command.Parameters.AddWithValue("$indicator", indicator);
            command.Parameters.AddWithValue("$year", subject.Year);
        }

        public (long Load, long Facts, long Aggregate) Read()
        {
            using var row = command.ExecuteReader();
            row.Read();
            return (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2));
        }

        private (long Municipality, long Indicator) KeysOf((string Municipality, int Year, string Indicator) subject)
        {
            using SqliteCommand keys = new(Keys, connection);
            keys.Parameters.AddWithValue("$municipality", subject.Municipality);
            keys.Parameters.AddWithValue("$indicator", subject.Indicator);
            keys.Parameters.AddWithValue("$year", subject.Year);
            using var row = keys.ExecuteReader();
            row.Read();
            return (row.GetInt64(0), row.GetInt64(1));
        }

        public void Dispose()
        {
            command.Dispose();
            connection.Dispose();
        }
    }
}
