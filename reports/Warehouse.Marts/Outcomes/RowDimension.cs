namespace Warehouse.Marts.Outcomes;

/// <summary>A row's dimension as a value that can be compared and looked up.</summary>
internal static class RowDimension
{
    /// <summary>The order of values of one dimension: texts by their code points, whatever the culture.</summary>
    public static readonly Comparer<IComparable> Order = Comparer<IComparable>.Create((one, other) =>
        one is string text ? string.CompareOrdinal(text, other as string) : one.CompareTo(other));

    public static IComparable? Of(OutcomeRow row, OutcomeDimension dimension) => dimension switch
    {
        OutcomeDimension.Department => row.Department,
        OutcomeDimension.Regional => row.Regional,
        OutcomeDimension.Municipality => row.Municipality,
        OutcomeDimension.PovertyQuintile => row.PovertyQuintile,
        OutcomeDimension.Priority => row.Priority,
        OutcomeDimension.Area => row.Area?.ToString(),
        OutcomeDimension.Indicator => row.Indicator,
        OutcomeDimension.Year => row.Year,
        OutcomeDimension.Quarter => row.Quarter,
        OutcomeDimension.Month => row.Month,
        OutcomeDimension.Entity => row.Entity,
        OutcomeDimension.Programme => row.Programme,
        OutcomeDimension.Level => row.Level,
        OutcomeDimension.Modality => row.Modality,
        OutcomeDimension.Sex => row.Sex?.ToString(),
        OutcomeDimension.Commitment => row.Commitment,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension."),
    };

    /// <summary>The same dimensions of two rows compare equal.</summary>
    public static string Key(OutcomeRow row, IEnumerable<OutcomeDimension> dimensions) =>
        string.Join('\u001f', dimensions.Select(d => Of(row, d) ?? "\u0000"));
}
