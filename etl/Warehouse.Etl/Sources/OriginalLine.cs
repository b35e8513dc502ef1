namespace Warehouse.Etl.Sources;

/// <summary>A line of a publisher's file and what it means.</summary>
/// <param name="Number">1-based line, or row of the sheet.</param>
/// <param name="Raw">The line as it stands there.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Rows">The rows it makes, as cells in the order of the source's CSV; null is a column that the layout lacks.</param>
/// <param name="Problem">Why no row can be made of it; null when nothing is wrong.</param>
internal readonly record struct OriginalLine(
    int Number, string Raw, LineKind Kind, IReadOnlyList<string?[]> Rows, Problem? Problem = null)
{
    /// <summary>A line without figures, or one whose figures another line brings.</summary>
    public static OriginalLine Of(int number, string raw, LineKind kind) => new(number, raw, kind, []);
}
