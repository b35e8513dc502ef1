using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Warehouse.Marts.Outcomes;

namespace Warehouse.Reports.Package;

/// <summary>Bars and icons in cells, as conditional formats.</summary>
internal static class CellMarks
{
    private const string BarColour = "FF8FBBDA";

    public static void Add(WorksheetPart sheet, IEnumerable<CellRange> bars, IEnumerable<CellRange> icons)
    {
        var priority = 0;
        foreach (var cells in bars)
        {
            Add(sheet, cells, new(Bar()) { Type = ConditionalFormatValues.DataBar, Priority = ++priority });
        }

        foreach (var cells in icons)
        {
            Add(sheet, cells, new(Icons(TrafficLightScale.Current)) { Type = ConditionalFormatValues.IconSet, Priority = ++priority });
        }
    }

    private static void Add(WorksheetPart sheet, CellRange cells, ConditionalFormattingRule rule) =>
        sheet.Worksheet.Add(new ConditionalFormatting(rule) { SequenceOfReferences = new() { InnerText = cells.Relative } });

    /// <summary>From zero, so that a bar twice as long means twice as much.</summary>
    private static DataBar Bar() => new(
        new ConditionalFormatValueObject { Type = ConditionalFormatValueObjectValues.Number, Val = "0" },
        new ConditionalFormatValueObject { Type = ConditionalFormatValueObjectValues.Max },
        new Color { Rgb = BarColour })
    {
        MinLength = 0,
        MaxLength = 100,
    };

    /// <summary>Signs of three shapes, which are told apart without their colours.</summary>
    private static IconSet Icons(TrafficLightScale scale) => new(Limit(0), Limit(scale.Vulnerable), Limit(scale.Good)) { IconSetValue = IconSetValues.ThreeSigns };

    private static ConditionalFormatValueObject Limit(double from) =>
        new() { Type = ConditionalFormatValueObjectValues.Number, Val = from.ToString(System.Globalization.CultureInfo.InvariantCulture) };
}
