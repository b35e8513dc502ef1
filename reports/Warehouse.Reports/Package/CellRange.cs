namespace Warehouse.Reports.Package;

/// <summary>Cells of one column, or of some beside each other.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Column">1-based column.</param>
/// <param name="FirstRow">First row.</param>
/// <param name="LastRow">Last row.</param>
internal sealed record CellRange(string Sheet, int Column, int FirstRow, int LastRow)
{
    /// <summary>Last 1-based column; the first one when not set.</summary>
    public int LastColumn { get; init; } = Column;

    /// <summary>The sheet as formulas name it.</summary>
    public string SheetName => $"'{Sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>E.g. <c>C5:C9</c>.</summary>
    public string Relative => FirstRow == LastRow && Column == LastColumn ? $"{Letters(Column)}{FirstRow}" : $"{Letters(Column)}{FirstRow}:{Letters(LastColumn)}{LastRow}";

    /// <summary>E.g. <c>'Mi hoja'!$C$5:$C$9</c>, from any sheet.</summary>
    public string Absolute => $"{SheetName}!${Letters(Column)}${FirstRow}:${Letters(LastColumn)}${LastRow}";

    /// <summary>The letters of a 1-based column.</summary>
    public static string Letters(int column) => column <= 26 ? $"{(char)('A' + column - 1)}" : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}
