using System.Globalization;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Warehouse.Reports.Package;

/// <summary>One series of a chart in the language of the package.</summary>
internal static class ChartSeriesMarkup
{
    private const int LineWidth = 28_575;

    public static OpenXmlCompositeElement Of(Chart chart, ChartSeries series, uint index) => chart.Kind switch
    {
        ChartKind.Lines => Line(chart, series, index),
        ChartKind.Curve => Curve(series, index),
        _ => Bar(chart, series, index),
    };

    private static C.BarChartSeries Bar(Chart chart, ChartSeries series, uint index)
    {
        var bars = new C.BarChartSeries(Head(series, index));
        bars.Append(new C.ChartShapeProperties(Fill(series.Colour)), new C.InvertIfNegative { Val = false });
        Append(bars, Labels(series.Format), Categories(chart), Values(series));
        return bars;
    }

    private static C.LineChartSeries Line(Chart chart, ChartSeries series, uint index)
    {
        var line = new C.LineChartSeries(Head(series, index));
        line.Append(Stroke(series), Marker(series));
        Append(line, Labels(series.Format), Categories(chart), Values(series), new C.Smooth { Val = false });
        return line;
    }

    private static C.ScatterChartSeries Curve(ChartSeries series, uint index)
    {
        var curve = new C.ScatterChartSeries(Head(series, index));
        curve.Append(
            Stroke(series), Marker(series), new C.XValues(Numbers(series.Across!)), new C.YValues(Numbers(series.Values)), new C.Smooth { Val = false });
        return curve;
    }

    private static IEnumerable<OpenXmlElement> Head(ChartSeries series, uint index) =>
        [new C.Index { Val = index }, new C.Order { Val = index }, new C.SeriesText(new C.NumericValue(series.Name))];

    private static void Append(OpenXmlCompositeElement parent, params OpenXmlElement?[] children) => parent.Append(children.OfType<OpenXmlElement>());

    private static A.SolidFill Fill(string colour) => new(new A.RgbColorModelHex { Val = colour });

    private static C.ChartShapeProperties Stroke(ChartSeries series)
    {
        var outline = new A.Outline(Fill(series.Colour)) { Width = LineWidth };
        if (series.Dashed)
        {
            outline.Append(new A.PresetDash { Val = A.PresetLineDashValues.Dash });
        }

        return new(outline);
    }

    private static C.Marker Marker(ChartSeries series) => series.Dashed
        ? new(new C.Symbol { Val = C.MarkerStyleValues.None })
        : new(new C.Symbol { Val = C.MarkerStyleValues.Circle }, new C.Size { Val = 5 }, new C.ChartShapeProperties(Fill(series.Colour)));

    private static C.CategoryAxisData Categories(Chart chart)
    {
        var cache = new C.StringCache(new C.PointCount { Val = (uint)chart.Categories.Values.Count });
        cache.Append(chart.Categories.Values.Select((text, i) => new C.StringPoint(new C.NumericValue(text)) { Index = (uint)i }));
        return new(new C.StringReference(new C.Formula(chart.Categories.Cells.Absolute), cache));
    }

    private static C.Values Values(ChartSeries series) => new(Numbers(series.Values));

    private static C.NumberReference Numbers(ChartPoints<double?> points)
    {
        var cache = new C.NumberingCache(new C.FormatCode("General"), new C.PointCount { Val = (uint)points.Values.Count });
        cache.Append(points.Values.Select((value, i) => (value, i)).Where(v => v.value is not null).Select(v =>
            new C.NumericPoint(new C.NumericValue(v.value!.Value.ToString("R", CultureInfo.InvariantCulture))) { Index = (uint)v.i }));
        return new(new C.Formula(points.Cells.Absolute), cache);
    }

    private static C.DataLabels? Labels(string? format) => format is null ? null : new(
        new C.NumberingFormat { FormatCode = format, SourceLinked = false },
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = true },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = false },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false });
}
