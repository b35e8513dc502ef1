using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Warehouse.Reports.Package;

/// <summary>The two axes of a chart.</summary>
internal static class ChartAxes
{
    public const uint Across = 111, Up = 222;

    public static IEnumerable<OpenXmlElement> Of(Chart chart) => chart.Kind == ChartKind.Curve
        ? [Shares(Across, Up, C.AxisPositionValues.Bottom, chart, chart.AxisTitles?.Across), Shares(Up, Across, C.AxisPositionValues.Left, chart, chart.AxisTitles?.Up)]
        : [Categories(chart.Kind == ChartKind.Bars), Values(chart.Kind == ChartKind.Bars, chart.AxisFormat)];

    private static C.CategoryAxis Categories(bool lying) => new(
        new C.AxisId { Val = Across },
        new C.Scaling(new C.Orientation { Val = lying ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = lying ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        new C.CrossingAxis { Val = Up });

    private static C.ValueAxis Values(bool lying, string format) => new(
        new C.AxisId { Val = Up },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }, new C.MinAxisValue { Val = 0 }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = lying ? C.AxisPositionValues.Bottom : C.AxisPositionValues.Left },
        Grid(),
        new C.NumberingFormat { FormatCode = format, SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
        new C.CrossingAxis { Val = Across },
        new C.Crosses { Val = lying ? C.CrossesValues.Maximum : C.CrossesValues.AutoZero });

    private static C.ValueAxis Shares(uint axis, uint crossing, C.AxisPositionValues position, Chart chart, string? title)
    {
        var shares = new C.ValueAxis(
            new C.AxisId { Val = axis },
            new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }, new C.MaxAxisValue { Val = 1 }, new C.MinAxisValue { Val = 0 }),
            new C.Delete { Val = false },
            new C.AxisPosition { Val = position },
            Grid());
        if (title is not null)
        {
            shares.Append(ChartMarkup.Title(title, 900));
        }

        shares.Append(
            new C.NumberingFormat { FormatCode = chart.AxisFormat, SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
            new C.CrossingAxis { Val = crossing },
            new C.Crosses { Val = C.CrossesValues.AutoZero });
        return shares;
    }

    private static C.MajorGridlines Grid() => new(new C.ChartShapeProperties(new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "D9DFE4" }))));
}
