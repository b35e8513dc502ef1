namespace Warehouse.Reports.Package;

/// <summary>A small line in a cell.</summary>
/// <param name="Cell">Where it stands.</param>
/// <param name="Values">Cells of its values on the same sheet, e.g. <c>D5:G5</c>.</param>
internal sealed record Sparkline(CellRange Cell, string Values)
{
    /// <summary>Two numbers make no line that says more than themselves.</summary>
    public const int Fewest = 3;
}
