namespace Warehouse.Etl.Load.Outcomes;

/// <summary>The yearly totals of one indicator and one municipality: what of the aggregate a load looks at together.</summary>
internal sealed record TotalKey(int Year, int Indicator, int Municipality)
{
    /// <summary>The order in which the aggregate is stored.</summary>
    public static int Compare(TotalKey one, TotalKey other) =>
        one.Year != other.Year ? one.Year.CompareTo(other.Year)
        : one.Indicator != other.Indicator ? one.Indicator.CompareTo(other.Indicator)
        : one.Municipality.CompareTo(other.Municipality);
}
