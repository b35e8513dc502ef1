using System.Globalization;
using System.Xml;

namespace Warehouse.Etl.Forms.Package;

/// <summary>The part of a workbook that holds a sheet.</summary>
internal static class SheetMarkup
{
    /// <summary>The namespace of spreadsheets.</summary>
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const int LongestTitle = 32, LongestHint = 255, LineHeight = 15;

    /// <summary>How much of a line is filled before the next word no longer fits.</summary>
    private const double Filling = 0.9;

    /// <summary>Writes a sheet.</summary>
    public static void Write(XmlWriter xml, PackageSheet sheet)
    {
        xml.WriteStartElement("worksheet", Namespace);
        WriteView(xml, sheet);
        WriteColumns(xml, sheet);
        xml.WriteStartElement("sheetData");
        for (var i = 0; i < sheet.Rows.Count; i++)
            WriteRow(xml, i + 1, sheet.Rows[i], LinesOf(sheet, sheet.Rows[i]));
        xml.WriteEndElement();
        WriteValidations(xml, sheet.Validations);
        xml.WriteEndElement();
    }

    /// <summary>The letters of a column, counted from 0.</summary>
    public static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + Letters(column % 26);

    private static void WriteView(XmlWriter xml, PackageSheet sheet)
    {
        if (!sheet.FrozenHeading)
            return;
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane");
        Attributes(xml, ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteColumns(XmlWriter xml, PackageSheet sheet)
    {
        xml.WriteStartElement("cols");
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            var (width, style) = sheet.Columns[i];
            xml.WriteStartElement("col");
            Attributes(xml, ("min", $"{i + 1}"), ("max", $"{i + 1}"), ("width", width.ToString(CultureInfo.InvariantCulture)), ("style", $"{(int)style}"), ("customWidth", "1"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Not every program makes a row as high as its reason needs.</summary>
    private static int LinesOf(PackageSheet sheet, IReadOnlyList<PackageCell> cells) => cells
        .Select((cell, i) => cell.Style == CellStyle.Reason ? (int)Math.Ceiling(cell.Value.Length / (sheet.Columns[i].Width * Filling)) : 1).DefaultIfEmpty().Max();

    private static void WriteRow(XmlWriter xml, int number, IReadOnlyList<PackageCell> cells, int lines)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", $"{number}");
        if (lines > 1)
            Attributes(xml, ("ht", $"{lines * LineHeight}"), ("customHeight", "1"));
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is { Value.Length: > 0 } or { Style: CellStyle.Bad })
                WriteCell(xml, $"{Letters(i)}{number}", cells[i]);
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, string place, PackageCell cell)
    {
        xml.WriteStartElement("c");
        Attributes(xml, ("r", place), ("s", $"{(int)cell.Style}"));
        if (cell.IsNumber)
        {
            xml.WriteElementString("v", cell.Value);
        }
        else if (cell.Value.Length > 0)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(string.Concat(cell.Value.Where(XmlConvert.IsXmlChar)));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValidations(XmlWriter xml, IReadOnlyList<Validation> validations)
    {
        if (validations.Count == 0)
            return;
        xml.WriteStartElement("dataValidations");
        xml.WriteAttributeString("count", $"{validations.Count}");
        foreach (var v in validations)
        {
            var column = Letters(v.Column);
            xml.WriteStartElement("dataValidation");
            Attributes(xml, ("type", v.Type), ("allowBlank", "1"), ("showInputMessage", "1"), ("showErrorMessage", "1"),
                ("errorTitle", Cut(v.Title, LongestTitle)), ("error", Cut(v.Refusal, LongestHint)),
                ("promptTitle", Cut(v.Title, LongestTitle)), ("prompt", Cut(v.Hint, LongestHint)),
                ("sqref", $"{column}2:{column}{Validation.LastRow}"));
            xml.WriteElementString("formula1", v.First);
            if (v.Last is not null)
                xml.WriteElementString("formula2", v.Last);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes)
            xml.WriteAttributeString(name, value);
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
