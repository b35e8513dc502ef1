using ClosedXML.Excel;

namespace Warehouse.Reports.Layout;

/// <summary>How the cells of a column look.</summary>
internal static class ColumnStyle
{
    public static void Apply<T>(IXLRange cells, Column<T> column, Captions captions)
    {
        var style = cells.Style;
        style.Border.BottomBorder = XLBorderStyleValues.Hair;
        style.Border.BottomBorderColor = Style.Line;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Alignment.WrapText = column.Wrap;
        if (column.Format is { } format)
        {
            style.NumberFormat.Format = captions.Format(format);
            style.Alignment.Horizontal = XLAlignmentHorizontalValues.Right;
            style.Alignment.Indent = 1;
        }
        else
        {
            style.Alignment.Horizontal = XLAlignmentHorizontalValues.Left;
            style.Alignment.Indent = 1;
        }
    }
}
