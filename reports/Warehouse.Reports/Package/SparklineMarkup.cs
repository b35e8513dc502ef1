using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using E = DocumentFormat.OpenXml.Office.Excel;
using X = DocumentFormat.OpenXml.Office2010.Excel;

namespace Warehouse.Reports.Package;

/// <summary>Small lines in cells, in the extension list of a sheet.</summary>
internal static class SparklineMarkup
{
    private const string Extension = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}", Blue = "FF0072B2", Orange = "FFD55E00", Black = "FF000000";

    public static void Add(WorksheetPart sheet, IReadOnlyList<Sparkline> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var its = new X.Sparklines();
        its.Append(lines.Select(l => new X.Sparkline(new E.Formula($"{l.Cell.SheetName}!{l.Values}"), new E.ReferenceSequence(l.Cell.Relative))));
        var group = new X.SparklineGroup(
            new X.SeriesColor { Rgb = Blue }, new X.NegativeColor { Rgb = Orange }, new X.AxisColor { Rgb = Black }, new X.MarkersColor { Rgb = Blue },
            new X.FirstMarkerColor { Rgb = Blue }, new X.LastMarkerColor { Rgb = Orange }, new X.HighMarkerColor { Rgb = Blue }, new X.LowMarkerColor { Rgb = Blue }, its)
        {
            DisplayEmptyCellsAs = X.DisplayBlanksAsValues.Gap,
            Last = true,
            Markers = true,
        };
        var extension = new WorksheetExtension(new X.SparklineGroups(group)) { Uri = Extension };
        extension.AddNamespaceDeclaration("x14", "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main");
        sheet.Worksheet.Add(new WorksheetExtensionList(extension));
    }
}
