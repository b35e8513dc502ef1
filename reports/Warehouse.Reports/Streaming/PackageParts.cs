using System.Globalization;
using System.Security;

namespace Warehouse.Reports.Streaming;

/// <summary>The parts of a package that are the same, or nearly, in every streamed workbook.</summary>
internal static class PackageParts
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>Of cells: text, header, number.</summary>
    /// <param name="number">Number format.</param>
    public static string Styles(string number) => $"""
        {Declaration}<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="{SecurityElement.Escape(number)}"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF004B7A"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    public const string Relationships = $"""
        {Declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
        """;

    public static string Workbook(IReadOnlyList<string> sheets) =>
        $"""{Declaration}<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets>{Each(sheets.Count, n => $"""<sheet name="{SecurityElement.Escape(sheets[n - 1])}" sheetId="{n}" r:id="rId{n}"/>""")}</sheets><definedNames>{Each(sheets.Count, n => $"""<definedName name="_xlnm.Print_Titles" localSheetId="{n - 1}">'{SecurityElement.Escape(sheets[n - 1])}'!$1:$1</definedName>""")}</definedNames></workbook>""";

    public static string WorkbookRelationships(int sheets) =>
        $"""{Declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{Each(sheets, n => Relationship($"rId{n}", "worksheet", $"worksheets/sheet{n}.xml"))}{Relationship("rIdStyles", "styles", "styles.xml")}{Relationship("rIdTexts", "sharedStrings", "sharedStrings.xml")}</Relationships>""";

    public static string Properties(string title, DateTime stamp) =>
        $"""{Declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{SecurityElement.Escape(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">{stamp.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}</dcterms:created></cp:coreProperties>""";

    public static string ContentTypes(int sheets, IEnumerable<int> tables) =>
        $"""{Declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{Part("/xl/workbook.xml", $"{Types}.sheet.main+xml")}{Each(sheets, n => Part($"/xl/worksheets/sheet{n}.xml", $"{Types}.worksheet+xml"))}{string.Concat(tables.Select(n => Part($"/xl/tables/table{n}.xml", $"{Types}.table+xml")))}{Part("/xl/styles.xml", $"{Types}.styles+xml")}{Part("/xl/sharedStrings.xml", $"{Types}.sharedStrings+xml")}{Part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}</Types>""";

    private static string Part(string name, string type) => $"""<Override PartName="{name}" ContentType="{type}"/>""";

    private static string Relationship(string id, string type, string target) => $"""<Relationship Id="{id}" Type="{Office}/{type}" Target="{target}"/>""";

    private static string Each(int count, Func<int, string> part) => string.Concat(Enumerable.Range(1, count).Select(part));
}
