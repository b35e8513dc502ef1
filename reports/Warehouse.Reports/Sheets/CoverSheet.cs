using System.Globalization;
using ClosedXML.Excel;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports.Sheets;

/// <summary>What this is, about whom, about when, and on which load it rests.</summary>
internal sealed class CoverSheet : IReportSheet
{
    public string Key => "Cover";

    public void Write(Book book)
    {
        var (captions, scope) = (book.Captions, book.Scope);
        var page = book.AddPage(this, 30, 90);
        page.Paragraph(book.Title, 28);
        page.Paragraph(captions["Report.Subject"], 14);
        page.Row++;
        Pair(page, captions["Cover.Scope"], captions.Place(scope));
        Pair(page, captions["Cover.Period"], scope.Years);
        Pair(page, captions["Cover.Index"], $"{scope.Index.Title} ({scope.Index.Code})");
        Pair(page, captions["Cover.Load"], captions.Say("Cover.LoadValue", scope.Load.Id.ToString(CultureInfo.InvariantCulture), scope.Load.FinishedAt));
        Pair(page, captions["Cover.Data"], captions[scope.Request.Demonstration ? "Page.Demonstration" : "Cover.Real"]);
        page.Heading(captions["Cover.How"]);
        page.Paragraph(captions["Cover.Missing"]);
        page.Paragraph(captions["Cover.Lights"]);
        page.Paragraph(captions["Cover.Dashboard"]);
        page.Heading(captions["Cover.Signature"]);
        foreach (var line in (string[])["Cover.Signer", "Cover.Signed", "Cover.SignedOn"])
        {
            Pair(page, captions[line], "", 30);
        }

        page.End();
    }

    private static void Pair(Page page, string label, string value, double height = 20)
    {
        var row = page.Row;
        page.Line(label, bold: true, colour: Style.Header);
        var cell = page.Sheet.Cell(row, 2).SetText(value);
        cell.Style.Alignment.WrapText = true;
        var border = page.Sheet.Range(row, 1, row, 2).Style.Border;
        border.BottomBorder = XLBorderStyleValues.Hair;
        border.BottomBorderColor = Style.Line;
        page.Sheet.Row(row).Height = height;
    }
}
