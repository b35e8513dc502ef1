namespace Warehouse.Marts.Outcomes;

/// <summary>A row's dimension as a value that can be compared and looked up.</summary>
internal static class RowDimension
{
    public static IComparable? Of(OutcomeRow row, OutcomeDimension dimension) => dimension switch
    {
        OutcomeDimension.Department => ByCodePoint(row.Department),
        OutcomeDimension.Regional => ByCodePoint(row.Regional),
        OutcomeDimension.Municipality => ByCodePoint(row.Municipality),
        OutcomeDimension.PovertyQuintile => row.PovertyQuintile,
        OutcomeDimension.Priority => row.Priority,
        OutcomeDimension.Area => ByCodePoint(row.Area?.ToString()),
        OutcomeDimension.Indicator => ByCodePoint(row.Indicator),
        OutcomeDimension.Year => row.Year,
        OutcomeDimension.Quarter => row.Quarter,
        OutcomeDimension.Month => row.Month,
        OutcomeDimension.Entity => ByCodePoint(row.Entity),
        OutcomeDimension.Programme => ByCodePoint(row.Programme),
        OutcomeDimension.Level => ByCodePoint(row.Level),
        OutcomeDimension.Modality => ByCodePoint(row.Modality),
        OutcomeDimension.Sex => ByCodePoint(row.Sex?.ToString()),
        OutcomeDimension.Commitment => row.Commitment,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension."),
    };

    /// <summary>The same dimensions of two rows compare equal.</summary>
    public static string Key(OutcomeRow row, IEnumerable<OutcomeDimension> dimensions) =>
        string.Join('\u001f', dimensions.Select(d => Of(row, d) ?? "\u0000"));

    private static CodePointText? ByCodePoint(string? text) => text is null ? null : new(text);

    private sealed record CodePointText(string Text) : IComparable
    {
        public int CompareTo(object? obj) => string.CompareOrdinal(Text, (obj as CodePointText)?.Text);

        public override string ToString() => Text;
    }
}
