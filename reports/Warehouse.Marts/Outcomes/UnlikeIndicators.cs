using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>Different indicators are never added: not people to projects, and not trainees to certified people either.</summary>
internal static class UnlikeIndicators
{
    /// <summary>Refuses a question whose groups would hold several indicators.</summary>
    public static void Refuse(IReadOnlyList<DimIndicator> present, IReadOnlyList<OutcomeDimension> groupBy, bool asksValue)
    {
        if (!asksValue || groupBy.Contains(OutcomeDimension.Indicator))
        {
            return;
        }

        var groups = groupBy.Contains(OutcomeDimension.Area) ? present.GroupBy(i => (object)i.Area) : present.GroupBy(_ => (object)0);
        if (groups.FirstOrDefault(g => g.Count() > 1) is not { } mixed)
        {
            return;
        }

        var units = mixed.OrderBy(i => i.Position).Select(i => i.Unit).Distinct().ToList();
        var codes = string.Join(", ", mixed.OrderBy(i => i.Position).Select(i => i.Code));
        throw units.Count > 1
            ? new OutcomesException(OutcomesException.UnlikeUnits,
                $"Values in {string.Join(", ", units)} cannot be added ({codes}): group by INDICATOR or select one indicator.")
            : new OutcomesException(OutcomesException.UnlikeIndicators,
                $"Different indicators in {units[0]} are not added ({codes}): group by INDICATOR or select one indicator.");
    }
}
