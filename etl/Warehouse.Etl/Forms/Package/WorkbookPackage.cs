using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Warehouse.Etl.Forms.Package;

/// <summary>
/// Writes a workbook of texts, numbers and drop-downs. The same sheets give the same bytes. The workbook library belongs to the
/// reports; a form needs none of it.
/// </summary>
internal static class WorkbookPackage
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false) };

    /// <summary>Writes the file; one that is there is replaced.</summary>
    /// <param name="path">Where.</param>
    /// <param name="sheets">The sheets in their order; the second is the one that is open.</param>
    public static void Write(string path, IReadOnlyList<PackageSheet> sheets)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", xml => WriteContentTypes(xml, sheets.Count));
            Part(zip, "_rels/.rels", xml => WriteRelationships(xml, [($"{Office}/officeDocument", "xl/workbook.xml")]));
            Part(zip, "xl/workbook.xml", xml => WriteWorkbook(xml, sheets));
            Part(zip, "xl/_rels/workbook.xml.rels", xml => WriteRelationships(
                xml, [.. Enumerable.Range(1, sheets.Count).Select(i => ($"{Office}/worksheet", $"worksheets/sheet{i}.xml")), ($"{Office}/styles", "styles.xml")]));
            Text(zip, "xl/styles.xml", Stylesheet.Markup);
            for (var i = 0; i < sheets.Count; i++)
            {
                var sheet = sheets[i];
                Part(zip, $"xl/worksheets/sheet{i + 1}.xml", xml => SheetMarkup.Write(xml, sheet));
            }
        }

        File.WriteAllBytes(path, bytes.ToArray());
    }

    private static void WriteContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Kind + "sheet.main+xml"));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Kind + "styles+xml"));
        for (var i = 1; i <= sheets; i++)
            Element(xml, "Override", ("PartName", $"/xl/worksheets/sheet{i}.xml"), ("ContentType", Kind + "worksheet+xml"));
        xml.WriteEndElement();
    }

    private static void WriteRelationships(XmlWriter xml, IReadOnlyList<(string Type, string Target)> targets)
    {
        xml.WriteStartElement("Relationships", Relationships);
        for (var i = 0; i < targets.Count; i++)
            Element(xml, "Relationship", ("Id", $"rId{i + 1}"), ("Type", targets[i].Type), ("Target", targets[i].Target));
        xml.WriteEndElement();
    }

    private static void WriteWorkbook(XmlWriter xml, IReadOnlyList<PackageSheet> sheets)
    {
        xml.WriteStartElement("workbook", SheetMarkup.Namespace);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", $"{i + 1}");
            xml.WriteAttributeString("state", sheets[i].State);
            xml.WriteAttributeString("r", "id", Office, $"rId{i + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        using var stream = Open(zip, name);
        using var xml = XmlWriter.Create(stream, Settings);
        write(xml);
    }

    private static void Text(ZipArchive zip, string name, string text)
    {
        using var stream = Open(zip, name);
        stream.Write(Settings.Encoding.GetBytes(text));
    }

    private static Stream Open(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Always;
        return entry.Open();
    }
}
