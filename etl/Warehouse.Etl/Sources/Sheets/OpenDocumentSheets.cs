using System.IO.Compression;
using System.Xml;

namespace Warehouse.Etl.Sources.Sheets;

/// <summary>The sheets of an OpenDocument spreadsheet, streaming. Repeated cells and rows are written out, empty ones at the end are not.</summary>
internal static class OpenDocumentSheets
{
    private const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private const string TextNamespace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>The sheets in their order; the rows of one must be read before the next is asked for.</summary>
    public static IEnumerable<(string Name, IEnumerable<SheetRow> Rows)> Read(SourceFile file)
    {
        using var stream = file.Open();
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        using var content = (zip.GetEntry("content.xml") ?? throw new InvalidDataException("it has no content.xml")).Open();
        using var xml = XmlReader.Create(content, Settings);
        while (xml.Read())
        {
            if (Begins(xml, "table"))
                yield return (xml.GetAttribute("name", Table) ?? "", Rows(xml));
        }
    }

    private static IEnumerable<SheetRow> Rows(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            yield break;
        var number = 1;
        while (!Ends(xml, "table") && xml.Read())
        {
            if (!Begins(xml, "table-row"))
                continue;
            var repeated = Repetition(xml, "number-rows-repeated");
            var cells = Cells(xml);
            for (var i = 0; i < repeated && cells.Count > 0; i++)
                yield return new(number + i, cells);
            number += repeated;
        }
    }

    private static List<string> Cells(XmlReader xml)
    {
        List<string> cells = [];
        var pending = 0;
        if (xml.IsEmptyElement)
            return cells;
        while (xml.Read() && !Ends(xml, "table-row"))
        {
            if (!Begins(xml, "table-cell") && !Begins(xml, "covered-table-cell"))
                continue;
            var repeated = Repetition(xml, "number-columns-repeated");
            var text = TextOf(xml);
            if (text.Length == 0)
            {
                pending += repeated;
                continue;
            }

            cells.AddRange(Enumerable.Repeat("", pending));
            cells.AddRange(Enumerable.Repeat(text, repeated));
            pending = 0;
        }

        return cells;
    }

    /// <summary>The value of a number, which has a decimal point whatever the text shows; the text of anything else.</summary>
    private static string TextOf(XmlReader xml)
    {
        var value = xml.GetAttribute("value-type", Office) is "float" or "percentage" or "currency" ? xml.GetAttribute("value", Office) : null;
        if (xml.IsEmptyElement)
            return value ?? "";
        List<string> paragraphs = [];
        var end = xml.Depth;
        while (xml.Read() && xml.Depth > end)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "p", NamespaceURI: TextNamespace })
                paragraphs.Add("");
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && paragraphs.Count > 0)
                paragraphs[^1] += xml.Value;
        }

        return value ?? string.Join('\n', paragraphs);
    }

    private static bool Begins(XmlReader xml, string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name && xml.NamespaceURI == Table;

    private static bool Ends(XmlReader xml, string name) => xml.NodeType == XmlNodeType.EndElement && xml.LocalName == name && xml.NamespaceURI == Table;

    private static int Repetition(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute, Table), out var repeated) ? repeated : 1;
}
