namespace Warehouse.Etl.Forms.Package;

/// <summary>What may be typed into the cells of a column below the heading.</summary>
/// <param name="Column">0-based column.</param>
/// <param name="Type"><c>list</c>, <c>whole</c>, <c>date</c> or <c>textLength</c>.</param>
/// <param name="First">The range of the list, or the least.</param>
/// <param name="Last">The most; null for a list.</param>
/// <param name="Title">Title of the hint.</param>
/// <param name="Hint">Shown while the cell is chosen.</param>
/// <param name="Refusal">Shown when something else is typed.</param>
internal sealed record Validation(int Column, string Type, string First, string? Last, string Title, string Hint, string Refusal)
{
    /// <summary>How many rows can be filled.</summary>
    public const int LastRow = 5_001;
}
