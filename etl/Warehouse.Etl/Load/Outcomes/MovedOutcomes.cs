using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Outcomes that did not change but belong to another row of their municipality now: those since it got one.</summary>
/// <param name="session">The load.</param>
/// <param name="moved">Municipalities that got a row, with the first day on which one holds.</param>
internal sealed class MovedOutcomes(LoadSession session, IReadOnlyDictionary<string, DateOnly> moved)
{
    /// <summary>More municipalities than this are not sought one by one: the years are read as a whole.</summary>
    private const int Few = 100;

    /// <summary>Adds the years or the slices in which they are.</summary>
    public async Task AddToAsync(ControlLedger ledger, HashSet<int> years, HashSet<Slice> slices, CancellationToken cancellationToken)
    {
        if (moved.Count == 0)
            return;
        var first = moved.Values.Min().Year;
        if (moved.Count > Few)
        {
            years.UnionWith(ledger.Years.Where(y => y >= first));
            return;
        }

        var codes = moved.Keys.ToList();
        var found = await session.Operational.OutcomeRecords.Where(r => codes.Contains(r.MunicipalityCode) && r.Year >= first)
            .Select(r => new { r.Year, r.Month, r.MunicipalityCode, r.IndicatorCode }).Distinct().ToListAsync(cancellationToken);
        slices.UnionWith(found
            .Where(s => PeriodDimension.LastDay(s.Year, s.Month) >= moved[s.MunicipalityCode])
            .Select(s => new Slice(s.Year, s.Month, s.MunicipalityCode, s.IndicatorCode)));
    }
}
