namespace Warehouse.Marts.Outcomes;

/// <summary>The first and last year that a selection can match; null where it is open.</summary>
internal static class YearBounds
{
    public static (int? First, int? Last) Of(OutcomeSelection selection)
    {
        var bounds = Of(selection.Year);
        foreach (var part in selection.And)
        {
            var (first, last) = Of(part);
            bounds = (Greatest(bounds.First, first), Least(bounds.Last, last));
        }

        return bounds;
    }

    private static (int? First, int? Last) Of(ValueCondition<int>? year) => year is null
        ? (null, null)
        : (Greatest(year.Eq, Greatest(year.Gte, Greatest(year.Gt, year.In?.Cast<int?>().Min()))),
            Least(year.Eq, Least(year.Lte, Least(year.Lt, year.In?.Cast<int?>().Max()))));

    private static int? Greatest(int? a, int? b) => a is null || b > a ? b ?? a : a;

    private static int? Least(int? a, int? b) => a is null || b < a ? b ?? a : a;
}
