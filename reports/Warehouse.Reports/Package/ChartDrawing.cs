using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Warehouse.Reports.Package;

/// <summary>The drawing that holds a sheet's charts.</summary>
internal static class ChartDrawing
{
    /// <summary>Between charts beside each other.</summary>
    private const string Gap = "90000";

    public static void Add(WorksheetPart sheet, IReadOnlyList<(ChartPlace Place, Chart Chart)> charts)
    {
        if (charts.Count == 0)
        {
            return;
        }

        var drawing = sheet.AddNewPart<DrawingsPart>("rIdDrawing");
        drawing.WorksheetDrawing = new();
        for (var i = 0; i < charts.Count; i++)
        {
            var id = $"rIdChart{i + 1}";
            drawing.AddNewPart<ChartPart>(id).ChartSpace = ChartMarkup.Space(charts[i].Chart);
            drawing.WorksheetDrawing.Append(Anchor(charts[i].Place, charts[i].Chart, (uint)i + 2, id));
        }

        sheet.Worksheet.Add(new Drawing { Id = "rIdDrawing" });
    }

    private static D.TwoCellAnchor Anchor(ChartPlace place, Chart chart, uint id, string relationship) => new(
        new D.FromMarker(new D.ColumnId(Text(place.FromColumn)), new D.ColumnOffset(place.FromColumn == 0 ? "0" : Gap), new D.RowId(Text(place.FromRow)), new D.RowOffset("0")),
        new D.ToMarker(new D.ColumnId(Text(place.ToColumn)), new D.ColumnOffset("0"), new D.RowId(Text(place.ToRow)), new D.RowOffset("0")),
        new D.GraphicFrame(
            new D.NonVisualGraphicFrameProperties(
                new D.NonVisualDrawingProperties { Id = id, Name = chart.Title, Description = chart.Description, Title = chart.Title },
                new D.NonVisualGraphicFrameDrawingProperties()),
            new D.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = relationship }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        {
            Macro = "",
        },
        new D.ClientData())
    {
        EditAs = D.EditAsValues.OneCell,
    };

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
