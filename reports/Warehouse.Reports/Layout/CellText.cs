using ClosedXML.Excel;

namespace Warehouse.Reports.Layout;

/// <summary>Text in cells stays text.</summary>
internal static class CellText
{
    /// <summary>The text without the characters that a workbook cannot hold.</summary>
    public static string Safe(string text) => text.Any(IsUnsafe) ? string.Concat(text.Select(c => IsUnsafe(c) ? '\uFFFD' : c)) : text;

    /// <summary>
    /// Writes text. Text that a spreadsheet could take for a formula is marked as quoted, so that it stays text when somebody
    /// edits the cell; characters that a workbook cannot hold are replaced.
    /// </summary>
    public static IXLCell SetText(this IXLCell cell, string text)
    {
        var safe = Safe(text);
        cell.SetValue(safe);
        cell.SetDataType(XLDataType.Text);
        if (safe.Length > 0 && safe[0] is '=' or '+' or '-' or '@')
        {
            cell.Style.IncludeQuotePrefix = true;
        }

        return cell;
    }

    private static bool IsUnsafe(char c) => (char.IsControl(c) && c != '\n') || c is '\uFFFE' or '\uFFFF';
}
