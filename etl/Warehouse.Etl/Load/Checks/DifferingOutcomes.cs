using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;
using Slice = (string Municipality, int Month);

namespace Warehouse.Etl.Load.Checks;

/// <summary>
/// The outcomes on which two stages differ, by municipality and month, with the lines that they came from: what a person looks up when a
/// control sum fails. Asked only then.
/// </summary>
internal static class DifferingOutcomes
{
    private const int Told = 5, LinesTold = 5;

    /// <summary>Names the rows behind the control sums that do not agree.</summary>
    /// <param name="session">The load, with what it wrote and did not publish.</param>
    /// <param name="keys">The keys of every dimension.</param>
    /// <param name="sums">The control sums.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<IReadOnlyList<string>> OfAsync(
        LoadSession session, DimensionKeys keys, IReadOnlyList<ControlSum> sums, CancellationToken cancellationToken)
    {
        List<string> rows = [];
        foreach (var (indicator, year, demonstration) in Suspects(sums).Take(Told))
        {
            var (stored, facts) = (await StoredAsync(session, keys, indicator, year, demonstration, cancellationToken),
                await FactsAsync(session, keys, indicator, year, demonstration, cancellationToken));
            foreach (var slice in stored.Keys.Union(facts.Keys).Where(s => stored.GetValueOrDefault(s) != facts.GetValueOrDefault(s)).Order().Take(Told))
            {
                rows.Add(FormattableString.Invariant(
                    $"{indicator} {slice.Municipality} {Period(year, slice.Month)}: {stored.GetValueOrDefault(slice)} in the store, {facts.GetValueOrDefault(slice)} in the star")
                    + await LinesAsync(session, indicator, year, slice, demonstration, cancellationToken));
            }
        }

        return rows;
    }

    /// <summary>Indicators and years of which any two stages say different things.</summary>
    private static IEnumerable<(string Indicator, int Year, bool Demonstration)> Suspects(IReadOnlyList<ControlSum> sums) =>
        sums.GroupBy(s => (s.IndicatorCode, s.Year, s.Demonstration))
            .Where(g => g.GroupBy(s => s.Stage).Select(s => (s.Sum(x => x.Value), s.Sum(x => x.People), s.Sum(x => x.CostCop))).Distinct().Count() > 1
                || g.Select(s => s.Stage).Distinct().Count() < Enum.GetValues<LoadStage>().Length)
            .Select(g => g.Key).Order();

    private static async Task<Dictionary<Slice, long>> StoredAsync(
        LoadSession session, DimensionKeys keys, string indicator, int year, bool demonstration, CancellationToken cancellationToken)
    {
        var isMean = keys.Accumulations[keys.Indicators[indicator]] == Accumulation.Average;
        return await Of(session, indicator, year, demonstration).GroupBy(r => new { r.MunicipalityCode, r.Month })
            .Select(g => new { g.Key, Value = g.Sum(r => isMean ? r.Value * (r.People ?? 0) : r.Value) })
            .ToDictionaryAsync(g => (g.Key.MunicipalityCode, g.Key.Month), g => g.Value, cancellationToken);
    }

    private static async Task<Dictionary<Slice, long>> FactsAsync(
        LoadSession session, DimensionKeys keys, string indicator, int year, bool demonstration, CancellationToken cancellationToken)
    {
        var (key, first, last) = (keys.Indicators[indicator], DimPeriod.KeyOf(year, 0), DimPeriod.KeyOf(year, 12));
        var sums = await session.Star.FactOutcomes
            .Where(f => f.PeriodKey >= first && f.PeriodKey <= last && f.IndicatorKey == key && f.Demonstration == demonstration)
            .Join(session.Star.DimMunicipalities, f => f.MunicipalityKey, m => m.Key, (f, m) => new { f.PeriodKey, m.Code, f.Value })
            .GroupBy(f => new { f.Code, f.PeriodKey }).Select(g => new { g.Key, Value = g.Sum(f => f.Value) }).ToListAsync(cancellationToken);
        return sums.ToDictionary(s => (s.Key.Code, s.Key.PeriodKey - first), s => s.Value);
    }

    private static async Task<string> LinesAsync(
        LoadSession session, string indicator, int year, Slice slice, bool demonstration, CancellationToken cancellationToken)
    {
        var records = await Of(session, indicator, year, demonstration).Where(r => r.MunicipalityCode == slice.Municipality && r.Month == slice.Month)
            .OrderBy(r => r.ImportBatchId).ThenBy(r => r.SourceLine).ThenBy(r => r.Id).Take(LinesTold)
            .Select(r => new { r.Id, r.ImportBatchId, r.SourceLine }).ToListAsync(cancellationToken);
        return records.Count == 0 ? "" : $" ({string.Join(", ", records.Select(r =>
            r.SourceLine is null ? FormattableString.Invariant($"outcome {r.Id}") : FormattableString.Invariant($"batch {r.ImportBatchId} line {r.SourceLine}")))})";
    }

    private static IQueryable<OutcomeRecord> Of(LoadSession session, string indicator, int year, bool demonstration) =>
        session.Operational.OutcomeRecords.Where(r => r.IndicatorCode == indicator && r.Year == year && r.Demonstration == demonstration);

    private static string Period(int year, int month) => month == 0 ? $"{year}" : $"{year}-{month:00}";
}
