using System.Globalization;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Warehouse.Reports.Package;

/// <summary>A chart in the language of the package.</summary>
internal static class ChartMarkup
{
    private const uint CategoryAxis = 111, ValueAxis = 222;

    public static C.ChartSpace Space(BarChart chart, string sheetName)
    {
        var reference = $"'{sheetName.Replace("'", "''", StringComparison.Ordinal)}'!";
        var bars = new C.BarChart(
            new C.BarDirection { Val = chart.Horizontal ? C.BarDirectionValues.Bar : C.BarDirectionValues.Column },
            new C.BarGrouping { Val = C.BarGroupingValues.Clustered },
            new C.VaryColors { Val = false });
        bars.Append(chart.Series.Select((series, i) => Series(chart, series, (uint)i, reference)));
        bars.Append(new C.GapWidth { Val = 60 }, new C.AxisId { Val = CategoryAxis }, new C.AxisId { Val = ValueAxis });
        var body = new C.Chart(
            Title(chart.Title),
            new C.AutoTitleDeleted { Val = false },
            new C.PlotArea(new C.Layout(), bars, Categories(chart.Horizontal), Values(chart.Horizontal)));
        if (chart.Series.Count > 1)
        {
            body.Append(new C.Legend(new C.LegendPosition { Val = C.LegendPositionValues.Bottom }, new C.Overlay { Val = false }));
        }

        body.Append(new C.PlotVisibleOnly { Val = true }, new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        return new(new C.RoundedCorners { Val = false }, body);
    }

    private static C.BarChartSeries Series(BarChart chart, ChartSeries series, uint index, string reference) => new(
        new C.Index { Val = index },
        new C.Order { Val = index },
        new C.SeriesText(new C.NumericValue(series.Name)),
        new C.ChartShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = series.Colour })),
        new C.InvertIfNegative { Val = false },
        Labels(series.Format),
        new C.CategoryAxisData(new C.StringReference(new C.Formula(reference + chart.Categories.Cells), Texts(chart.Categories.Texts))),
        new C.Values(new C.NumberReference(new C.Formula(reference + series.Cells), Numbers(series.Values))));

    private static C.DataLabels Labels(string format) => new(
        new C.NumberingFormat { FormatCode = format, SourceLinked = false },
        new C.ShowLegendKey { Val = false },
        new C.ShowValue { Val = true },
        new C.ShowCategoryName { Val = false },
        new C.ShowSeriesName { Val = false },
        new C.ShowPercent { Val = false },
        new C.ShowBubbleSize { Val = false });

    private static C.StringCache Texts(IReadOnlyList<string> texts)
    {
        var cache = new C.StringCache(new C.PointCount { Val = (uint)texts.Count });
        cache.Append(texts.Select((text, i) => new C.StringPoint(new C.NumericValue(text)) { Index = (uint)i }));
        return cache;
    }

    private static C.NumberingCache Numbers(IReadOnlyList<double?> values)
    {
        var cache = new C.NumberingCache(new C.FormatCode("General"), new C.PointCount { Val = (uint)values.Count });
        cache.Append(values.Select((value, i) => (value, i)).Where(v => v.value is not null).Select(v =>
            new C.NumericPoint(new C.NumericValue(v.value!.Value.ToString("R", CultureInfo.InvariantCulture))) { Index = (uint)v.i }));
        return cache;
    }

    private static C.Title Title(string text) => new(
        new C.ChartText(new C.RichText(
            new A.BodyProperties(),
            new A.Paragraph(
                new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = 1200, Bold = true }),
                new A.Run(new A.RunProperties { FontSize = 1200, Bold = true }, new A.Text(text))))),
        new C.Overlay { Val = false });

    private static C.CategoryAxis Categories(bool horizontal) => new(
        new C.AxisId { Val = CategoryAxis },
        new C.Scaling(new C.Orientation { Val = horizontal ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = horizontal ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        new C.CrossingAxis { Val = ValueAxis });

    private static C.ValueAxis Values(bool horizontal) => new(
        new C.AxisId { Val = ValueAxis },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }, new C.MinAxisValue { Val = 0 }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = horizontal ? C.AxisPositionValues.Bottom : C.AxisPositionValues.Left },
        new C.MajorGridlines(new C.ChartShapeProperties(new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "D9DFE4" })))),
        new C.NumberingFormat { FormatCode = "#,##0", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
        new C.CrossingAxis { Val = CategoryAxis },
        new C.Crosses { Val = horizontal ? C.CrossesValues.Maximum : C.CrossesValues.AutoZero });
}
