using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Warehouse.Reports.Letters;

/// <summary>How a letter looks: one typeface, one kind of heading, letter paper as it is used in Colombia.</summary>
internal static class LetterStyles
{
    public const string Heading = "Heading1", Cell = "TableText";

    private const int PageWidth = 12240, PageHeight = 15840, Margin = 1418;

    public static void AddTo(MainDocumentPart part)
    {
        var styles = part.AddNewPart<StyleDefinitionsPart>("rIdStyles");
        styles.Styles = new(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" }, new FontSize { Val = "22" }, new Languages { Val = "es-CO" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            HeadingStyle(),
            CellStyle());
    }

    public static SectionProperties Section(string headerId, string footerId) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = headerId },
        new FooterReference { Type = HeaderFooterValues.Default, Id = footerId },
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 709, Footer = 709, Gutter = 0 });

    private static Style CellStyle()
    {
        var style = new Style(
            new StyleName { Val = "Table Text" },
            new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(new SpacingBetweenLines { After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }),
            new StyleRunProperties(new FontSize { Val = "19" }));
        (style.Type, style.StyleId, style.CustomStyle) = (StyleValues.Paragraph, Cell, true);
        return style;
    }

    private static Style HeadingStyle()
    {
        var style = new Style(
            new StyleName { Val = "heading 1" },
            new BasedOn { Val = "Normal" },
            new NextParagraphStyle { Val = "Normal" },
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "120" }, new OutlineLevel { Val = 0 }),
            new StyleRunProperties(new Bold(), new Color { Val = "1F4E79" }, new FontSize { Val = "24" }));
        (style.Type, style.StyleId) = (StyleValues.Paragraph, Heading);
        return style;
    }
}
