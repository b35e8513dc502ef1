using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Warehouse.Reports.Package;

/// <summary>The schema fixes the order of a sheet's elements; what is added goes before those that follow it.</summary>
internal static class SheetOrder
{
    /// <summary>Adds conditional formats, which stand after the cells and their merges.</summary>
    public static void Add(this Worksheet sheet, ConditionalFormatting format) => InsertBefore(sheet, format, e =>
        e is DataValidations or Hyperlinks or PrintOptions or PageMargins or PageSetup or HeaderFooter or Drawing or TableParts or WorksheetExtensionList);

    /// <summary>Adds the drawing.</summary>
    public static void Add(this Worksheet sheet, Drawing drawing) => InsertBefore(sheet, drawing, e => e is LegacyDrawing or TableParts or WorksheetExtensionList);

    /// <summary>Adds the extensions, which come last.</summary>
    public static void Add(this Worksheet sheet, WorksheetExtensionList extensions) => sheet.Append(extensions);

    private static void InsertBefore(Worksheet sheet, OpenXmlElement element, Func<OpenXmlElement, bool> follows)
    {
        if (sheet.ChildElements.FirstOrDefault(follows) is { } next)
        {
            sheet.InsertBefore(element, next);
        }
        else
        {
            sheet.Append(element);
        }
    }
}
