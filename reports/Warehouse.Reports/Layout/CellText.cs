using ClosedXML.Excel;

namespace Warehouse.Reports.Layout;

/// <summary>Text in cells stays text.</summary>
internal static class CellText
{
    /// <summary>
    /// Writes text. Text that a spreadsheet could take for a formula is marked as quoted, so that it stays text when somebody
    /// edits the cell; characters that a workbook cannot hold are replaced.
    /// </summary>
    public static IXLCell SetText(this IXLCell cell, string text)
    {
        var safe = string.Concat(text.Select(c => char.IsControl(c) && c != '\n' ? '\uFFFD' : c));
        cell.SetValue(safe);
        cell.SetDataType(XLDataType.Text);
        if (safe.Length > 0 && safe[0] is '=' or '+' or '-' or '@')
        {
            cell.Style.IncludeQuotePrefix = true;
        }

        return cell;
    }
}
