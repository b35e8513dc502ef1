using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Warehouse.Reports.Package;

/// <summary>A chart in the language of the package.</summary>
internal static class ChartMarkup
{
    /// <summary>So few columns are kept slim.</summary>
    private const int Few = 3;

    public static C.ChartSpace Space(Chart chart)
    {
        var area = new C.PlotArea(new C.Layout(), Plot(chart));
        area.Append(ChartAxes.Of(chart));
        var body = new C.Chart(Title(chart.Title, 1200), new C.AutoTitleDeleted { Val = false }, area);
        if (chart.Series.Count > 1)
        {
            body.Append(new C.Legend(new C.LegendPosition { Val = C.LegendPositionValues.Bottom }, new C.Overlay { Val = false }));
        }

        body.Append(new C.PlotVisibleOnly { Val = true }, new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        return new(new C.RoundedCorners { Val = false }, body);
    }

    /// <summary>A title of a chart or an axis.</summary>
    public static C.Title Title(string text, int size) => new(
        new C.ChartText(new C.RichText(
            new A.BodyProperties(),
            new A.Paragraph(
                new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = size, Bold = true }),
                new A.Run(new A.RunProperties { FontSize = size, Bold = true }, new A.Text(text))))),
        new C.Overlay { Val = false });

    private static OpenXmlCompositeElement Plot(Chart chart)
    {
        OpenXmlCompositeElement plot = chart.Kind switch
        {
            ChartKind.Lines => new C.LineChart(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false }),
            ChartKind.Curve => new C.ScatterChart(new C.ScatterStyle { Val = C.ScatterStyleValues.LineMarker }, new C.VaryColors { Val = false }),
            _ => new C.BarChart(
                new C.BarDirection { Val = chart.Kind == ChartKind.Bars ? C.BarDirectionValues.Bar : C.BarDirectionValues.Column },
                new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
                new C.VaryColors { Val = false }),
        };
        plot.Append(chart.Series.Select((series, i) => ChartSeriesMarkup.Of(chart, series, (uint)i)));
        if (chart.Kind is ChartKind.Bars or ChartKind.Columns)
        {
            plot.Append(new C.GapWidth { Val = (ushort)(chart.Categories.Values.Count > Few ? 60 : 200) });
        }
        else if (chart.Kind == ChartKind.Lines)
        {
            plot.Append(new C.ShowMarker { Val = true });
        }

        plot.Append(new C.AxisId { Val = ChartAxes.Across }, new C.AxisId { Val = ChartAxes.Up });
        return plot;
    }
}
