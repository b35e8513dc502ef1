using System.Globalization;
using ClosedXML.Excel;

namespace Warehouse.Reports.Layout;

/// <summary>Values in cells keep their kind: text is text, a number a number, a day a day.</summary>
internal static class CellValue
{
    /// <summary>Writes a value; null leaves the cell empty, which is what missing means.</summary>
    public static void Set(this IXLCell cell, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                cell.SetText(text);
                break;
            case DateTime time:
                cell.SetValue(time);
                break;
            case DateOnly day:
                cell.SetValue(day.ToDateTime(TimeOnly.MinValue));
                break;
            default:
                cell.SetValue(Number(value)!.Value);
                break;
        }
    }

    /// <summary>The value as a number; null when it is missing.</summary>
    public static double? Number(object? value) => value is null ? null : Convert.ToDouble(value, CultureInfo.InvariantCulture);
}
