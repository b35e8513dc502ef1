using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Which of an indicator's goals at one cut-off may be added: of each unit the detail, or its one total where there is no
/// detail. Rates are not added, and several totals without detail are not either.
/// </summary>
internal static class CountedGoals
{
    public static IReadOnlyList<FactTarget> Of(IEnumerable<FactTarget> goals) => [.. goals.GroupBy(g => g.ScopeCode).SelectMany(OfUnit)];

    private static IEnumerable<FactTarget> OfUnit(IEnumerable<FactTarget> goals)
    {
        var (totals, detail) = (goals.Where(g => g.IsTotal).ToList(), goals.Where(g => !g.IsTotal).ToList());
        var counted = detail.Count > 0 ? detail : totals;
        var single = counted.Count == 1;
        return single || (detail.Count > 0 && !detail.Exists(g => g.IsRate)) ? counted : [];
    }
}
