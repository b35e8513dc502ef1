namespace Warehouse.Etl.Load.Outcomes;

/// <summary>
/// The outcomes of one indicator in one municipality and period: the least that a load looks at. An object, as all that a small load puts
/// into sets and in order: the framework's code for objects is compiled ahead, that for a value of the product's own when it runs.
/// </summary>
internal sealed record Slice(int Year, int Month, string MunicipalityCode, string IndicatorCode)
{
    /// <summary>The order in which the store is asked.</summary>
    public static int Compare(Slice one, Slice other) =>
        one.Year != other.Year ? one.Year.CompareTo(other.Year)
        : one.Month != other.Month ? one.Month.CompareTo(other.Month)
        : string.CompareOrdinal(one.MunicipalityCode, other.MunicipalityCode) is not 0 and var place ? place
        : string.CompareOrdinal(one.IndicatorCode, other.IndicatorCode);
}
