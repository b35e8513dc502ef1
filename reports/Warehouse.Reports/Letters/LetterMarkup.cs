using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Warehouse.Reports.Letters;

/// <summary>Paragraphs and tables of a letter.</summary>
internal static class LetterMarkup
{
    private const string Grey = "BFBFBF", HeaderFill = "E7EEF4";

    /// <summary>A paragraph; line breaks of the text are kept.</summary>
    public static Paragraph Line(string text, bool bold = false, int after = 120, JustificationValues? align = null, bool keepNext = false)
    {
        var properties = new ParagraphProperties();
        if (keepNext)
        {
            properties.KeepNext = new();
        }

        properties.SpacingBetweenLines = new() { After = after.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        if (align is { } side)
        {
            properties.Justification = new() { Val = side };
        }

        return new(properties, Run(text, bold));
    }

    /// <summary>A heading of a part.</summary>
    public static Paragraph Heading(string text) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = LetterStyles.Heading }), Run(text, bold: false));

    /// <summary>A table whose header repeats on every page and whose rows are not split.</summary>
    /// <param name="widths">Widths of the columns, twentieths of a point.</param>
    /// <param name="header">Captions.</param>
    /// <param name="rows">Cells by row.</param>
    public static Table Table(IReadOnlyList<int> widths, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = widths.Sum().ToString(System.Globalization.CultureInfo.InvariantCulture) },
                new TableIndentation { Width = 108, Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa })),
            new TableGrid(widths.Select(w => new GridColumn { Width = Text(w) })));
        table.Append(Row(widths, header, isHeader: true));
        foreach (var row in rows)
        {
            table.Append(Row(widths, row, isHeader: false));
        }

        return table;
    }

    private static TableRow Row(IReadOnlyList<int> widths, IReadOnlyList<string> cells, bool isHeader)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader)
        {
            properties.Append(new TableHeader());
        }

        var row = new TableRow(properties);
        foreach (var (i, text) in cells.Index())
        {
            var cell = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = Text(widths[i]) });
            if (isHeader)
            {
                cell.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = HeaderFill });
            }

            row.Append(new TableCell(cell, Cell(text, isHeader)));
        }

        return row;
    }

    private static Paragraph Cell(string text, bool bold) => new(
        new ParagraphProperties(new ParagraphStyleId { Val = LetterStyles.Cell }), Run(text, bold));

    private static Run Run(string text, bool bold)
    {
        var run = new Run();
        if (bold)
        {
            run.Append(new RunProperties(new Bold()));
        }

        foreach (var (i, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line.Replace('\t', ' ')) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = Grey };

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
