using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Warehouse.Etl.Forms;

namespace Warehouse.Tests.Etl.Forms;

[Collection(ImportedDataCollection.Name)]
public sealed class FormWorkbookTests(ImportedData data)
{
    public static TheoryData<string> Names => [.. FormCatalogue.All.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_form_is_a_valid_workbook_with_a_drop_down_for_every_choice(string name)
    {
        await using var copy = data.Copy();
        var form = FormCatalogue.Find(name)!;
        using var book = SpreadsheetDocument.Open(await FilledForm.EmptyAsync(copy, form), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(book).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var sheets = book.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ToList();
        Assert.Equal(["Instrucciones", "Datos", "Listas", "Marca"], sheets.Select(s => s.Name!.Value!));
        Assert.Equal(SheetStateValues.VeryHidden, sheets[3].State!.Value);
        var lists = ((WorksheetPart)book.WorkbookPart.GetPartById(sheets[1].Id!)).Worksheet.Descendants<DataValidation>().Count(v => v.Type! == DataValidationValues.List);
        Assert.Equal(form.Columns.Count(c => c.Kind == ColumnKind.Choice && c.Name != "commitment_id"), lists);
    }

    [Fact]
    public async Task Every_column_of_a_form_is_one_of_its_source_and_every_word_is_understood()
    {
        await using var copy = data.Copy();
        foreach (var form in FormCatalogue.All)
        {
            var path = await FilledForm.MakeAsync(copy, form, null, [.. new[] { "x" }]);
            var file = Warehouse.Etl.Sources.SourceFile.At(path);
            Assert.Equal([form.Name], Warehouse.Etl.Import.SourceCatalogue.Recognising(file).Select(s => s.Name));
        }
    }

    [Fact]
    public async Task A_form_of_a_regional_lists_its_own_municipalities_alone()
    {
        await using var copy = data.Copy();
        using var book = new XLWorkbook(await FilledForm.EmptyAsync(copy, FormCatalogue.Plans, "27"));
        var listed = book.Worksheet("Listas").Column(1).CellsUsed().Skip(1).Select(c => c.GetString()).ToList();
        Assert.Contains("27001 Quibdó", listed);
        Assert.All(listed, l => Assert.StartsWith("27", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_form_has_the_same_bytes()
    {
        await using var copy = data.Copy();
        Assert.Equal(
            await File.ReadAllBytesAsync(await FilledForm.EmptyAsync(copy, FormCatalogue.Outcomes, "27")),
            await File.ReadAllBytesAsync(await FilledForm.EmptyAsync(copy, FormCatalogue.Outcomes, "27")));
    }
}
