using Microsoft.EntityFrameworkCore;
using Warehouse.Marts.Outcomes;
using Warehouse.Marts.Poverty;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>Has poverty changed? Two editions of one measure. Grain: municipality with a value in either.</summary>
public static class PovertyBetweenEditions
{
    /// <summary>How many rose, how many fell, and whether the editions may be compared.</summary>
    /// <exception cref="OutcomesException">No index has a code, or the two measure different things.</exception>
    public static async Task<PovertyChange> AskAsync(StarContext star, string first, string second, CancellationToken cancellationToken)
    {
        var all = await star.DimPovertyIndices.OrderBy(i => i.Code).ToListAsync(cancellationToken);
        var (from, to) = (Known(all, first), Known(all, second));
        if (from.Measure != to.Measure)
        {
            throw new OutcomesException(
                OutcomesException.UnlikeMeasures, $"{from.Code} measures {from.Measure} and {to.Code} measures {to.Measure}: only editions of one measure are compared.");
        }

        var rows = await Of(star, first, second).Select(r => new { r.Change, r.Caution }).ToListAsync(cancellationToken);
        return new(
            from,
            to,
            PovertyEditions.BreakBetween(from.Measure, from.Year, to.Year),
            rows.Count(r => r.Change < 0),
            rows.Count(r => r.Change > 0),
            rows.Count(r => r.Change == 0),
            rows.Count(r => r.Change is null),
            rows.Count(r => r.Caution));
    }

    /// <summary>The municipalities, in no order.</summary>
    public static IQueryable<MunicipalityPovertyChange> Of(StarContext star, string first, string second) =>
        from m in MunicipalityDirectory.Of(star)
        join f in Values(star, first) on m.Code equals f.Code into before
        from f in before.DefaultIfEmpty()
        join t in Values(star, second) on m.Code equals t.Code into after
        from t in after.DefaultIfEmpty()
        where f.Value != null || t.Value != null
        select new MunicipalityPovertyChange
        {
            Municipality = m.Code,
            Department = m.Department,
            Regional = m.Regional,
            FromValue = f.Value,
            ToValue = t.Value,
            Change = t.Value - f.Value,
            FromRank = f.Rank,
            ToRank = t.Rank,
            RankChange = t.Rank - f.Rank,
            Caution = f.Caution == true || t.Caution == true,
        };

    private static IQueryable<CodedValue> Values(StarContext star, string index) =>
        from f in star.FactPoverties
        join i in star.DimPovertyIndices on f.PovertyIndexKey equals i.Key
        join m in star.DimMunicipalities on f.MunicipalityKey equals m.Key
        where i.Code == index
        select new CodedValue { Code = m.Code, Value = f.Value, Rank = f.Rank, Caution = f.Caution };

    private static DimPovertyIndex Known(List<DimPovertyIndex> all, string code) =>
        all.Find(i => i.Code == code) ?? throw OutcomesException.NoIndex(code, all.Select(i => i.Code));

    private sealed class CodedValue
    {
        public string Code { get; init; } = null!;

        public double? Value { get; init; }

        public int? Rank { get; init; }

        public bool? Caution { get; init; }
    }
}
