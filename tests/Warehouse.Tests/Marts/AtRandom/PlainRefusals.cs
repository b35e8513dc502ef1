using Warehouse.Marts.Outcomes;

namespace Warehouse.Tests.Marts.AtRandom;

/// <summary>Which questions have no honest answer.</summary>
internal static class PlainRefusals
{
    private static readonly string[] Indicators =
        ["TRA_SEATS", "TRA_TRAINEES", "TRA_CERTIFIED", "EMP_REGISTERED", "EMP_PLACED", "EMP_PLACEMENT_RATE", "INC_PROJECTS", "INC_CHANGE", "QOL_FAMILIES"];

    /// <summary>What is wrong whatever the outcomes are; several codes when several things are.</summary>
    public static IReadOnlyList<string> BeforeReading(OutcomeQuestion q)
    {
        var parts = q.Where.Parts().ToList();
        var asksIndex = q.GroupBy.Contains(OutcomeDimension.PovertyQuintile) || parts.Exists(p => p.PovertyRank is not null || p.PovertyQuintile is not null);
        (bool Wrong, string Code)[] rules =
        [
            (q.Skip < 0 || q.Take < 0, OutcomesException.PageInvalid),
            (parts.Exists(p => p.PovertyIndex is not null and not ("IPM_2005" or "NBI_2005")), OutcomesException.IndexUnknown),
            (asksIndex && !parts.Exists(p => p.PovertyIndex is not null), OutcomesException.IndexRequired),
            (parts.Exists(p => p.PriorityIn is not null and not "C112-2012"), OutcomesException.CycleUnknown),
            (q.GroupBy.Contains(OutcomeDimension.Priority) && !parts.Exists(p => p.PriorityIn is not null), OutcomesException.CycleRequired),
            (parts.SelectMany(p => (p.Indicator?.In ?? []).Append(p.Indicator?.Eq)).Any(i => i is not null && !Indicators.Contains(i)), OutcomesException.IndicatorUnknown),
            (q.OrderBy.Any(t => t.Dimension is { } d ? !q.GroupBy.Contains(d) : System.Numerics.BitOperations.PopCount((uint)t.Measure!.Value) != 1), OutcomesException.OrderUnknown),
        ];
        return [.. rules.Where(r => r.Wrong).Select(r => r.Code)];
    }

    /// <summary>Values of several indicators that would be added; null when none would.</summary>
    public static string? OfMixture(IReadOnlyList<FlatOutcome> selected, IReadOnlyList<OutcomeDimension> groupBy)
    {
        if (groupBy.Contains(OutcomeDimension.Indicator))
        {
            return null;
        }

        var mixtures = selected.Select(o => o.Indicator).Distinct()
            .GroupBy(i => groupBy.Contains(OutcomeDimension.Area) ? i.Area.ToString() : "")
            .Where(g => g.Count() > 1)
            .Select(g => g.Select(i => i.Unit).Distinct().Count() > 1 ? OutcomesException.UnlikeUnits : OutcomesException.UnlikeIndicators)
            .ToList();
        return mixtures.Count == 0 ? null : mixtures.Distinct().Count() == 1 ? mixtures[0] : "*";
    }
}
