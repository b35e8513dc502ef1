using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Forms;
using Warehouse.Etl.Verbs;

namespace Warehouse.Tests.Etl.Forms;

[Collection(ImportedDataCollection.Name)]
public sealed class RejectedFormTests(ImportedData data)
{
    private const string Quibdo = "27001 Quibdó";

    [Fact]
    public async Task Refused_rows_come_back_with_the_bad_cell_coloured_and_are_taken_once_corrected()
    {
        await using var copy = data.Copy();
        var path = await FilledForm.MakeAsync(copy, FormCatalogue.Plans, "27",
            [Quibdo, "2012-2015", "Borrador", "=SUMA(1;1)", new DateOnly(2012, 3, 1)],
            ["27006 Acandí", "2012-2015", "Perdido", "Plan de Acandí", "15/02/2012"]);
        var rejects = Path.Combine(copy.Folder, "rechazos.xlsx");
        Assert.Equal(ExitCode.Rejects, await RunAsync(copy, "import", path, "--rejects", rejects));

        using (var book = new XLWorkbook(rejects))
        {
            var sheet = book.Worksheet(Form.DataSheet);
            Assert.Equal(["27006 Acandí", "2012-2015", "Perdido", "Plan de Acandí"], Enumerable.Range(1, 4).Select(c => sheet.Cell(2, c).GetString()));
            Assert.Equal(XLColor.FromArgb(0xFF, 0xFF, 0xC7, 0xCE), sheet.Cell(2, 3).Style.Fill.BackgroundColor);
            Assert.NotEqual(XLColor.FromArgb(0xFF, 0xFF, 0xC7, 0xCE), sheet.Cell(2, 4).Style.Fill.BackgroundColor);
            Assert.StartsWith("Estado «Perdido»: no es una opción de la lista.", sheet.Cell(2, 7).GetString(), StringComparison.Ordinal);
            Assert.True(sheet.Cell(3, 1).IsEmpty());
        }

        FilledForm.Edit(rejects, sheet => sheet.Cell(2, 3).SetValue("Borrador"));
        Assert.Equal(ExitCode.Done, await RunAsync(copy, "import", rejects));
        await using var store = copy.Open();
        Assert.Equal("=SUMA(1;1)", (await store.Plans.SingleAsync(p => p.MunicipalityCode == "27001" && p.Term == "2012-2015")).Title);
        Assert.Equal(new DateOnly(2012, 2, 15), (await store.Plans.SingleAsync(p => p.MunicipalityCode == "27006" && p.Term == "2012-2015")).ReceivedOn);
    }

    [Fact]
    public async Task A_priority_list_comes_back_whole_with_the_bad_cells_coloured()
    {
        await using var copy = data.Copy();
        const string cycle = "C112-2012 Circular 112";
        var path = await FilledForm.MakeAsync(copy, FormCatalogue.PriorityList, null,
            [cycle, 1, Quibdo], [cycle, 2, "99999 Macondo"], [cycle, 3, "44847 Uribia"], [cycle, 3, "27006 Acandí"]);
        Assert.Equal(ExitCode.Rejects, await RunAsync(copy, "import", path));

        var rejects = RejectedForm.Beside(path);
        using (var book = new XLWorkbook(rejects))
        {
            var sheet = book.Worksheet(Form.DataSheet);
            Assert.Equal([Quibdo, "99999 Macondo", "44847 Uribia", "27006 Acandí"], Enumerable.Range(2, 4).Select(r => sheet.Cell(r, 3).GetString()));
            Assert.Equal([(3, 3), (5, 2)], sheet.CellsUsed(c => c.Style.Fill.BackgroundColor == XLColor.FromArgb(0xFF, 0xFF, 0xC7, 0xCE))
                .Select(c => (c.Address.RowNumber, c.Address.ColumnNumber)));
            Assert.True(sheet.Row(5).Height >= 30, "a long reason needs a second line");
            Assert.StartsWith("La fila está bien", sheet.Cell(2, 4).GetString(), StringComparison.Ordinal);
            Assert.StartsWith("Municipio «99999 Macondo»: no se conoce.", sheet.Cell(3, 4).GetString(), StringComparison.Ordinal);
            Assert.StartsWith("Puesto «3»: se repite o deja un hueco antes.", sheet.Cell(5, 4).GetString(), StringComparison.Ordinal);
        }

        await using var store = copy.Open();
        Assert.Equal(515, await store.PriorityMunicipalities.CountAsync());
        FilledForm.Edit(rejects, sheet =>
        {
            sheet.Cell(3, 3).SetValue("44560 Manaure");
            sheet.Cell(5, 2).SetValue(4);
        });
        Assert.Equal(ExitCode.Done, await RunAsync(copy, "import", rejects));
        Assert.Equal(["27001", "44560", "44847", "27006"], await store.PriorityMunicipalities.OrderBy(p => p.Position).Select(p => p.MunicipalityCode).ToListAsync());
    }

    [Fact]
    public async Task A_text_that_looks_like_a_formula_goes_back_as_text()
    {
        await using var copy = data.Copy();
        var path = await FilledForm.MakeAsync(copy, FormCatalogue.Plans, null, [Quibdo, "2012-2015", "Borrador", "+2+3", "@hoy"]);
        await RunAsync(copy, "import", path);
        using var book = new XLWorkbook(RejectedForm.Beside(path));
        Assert.All([("+2+3", 4), ("@hoy", 5)], cell =>
        {
            var written = book.Worksheet(Form.DataSheet).Cell(2, cell.Item2);
            Assert.Equal((cell.Item1, false, true), (written.GetString(), written.HasFormula, written.Style.IncludeQuotePrefix));
        });
    }

    [Fact]
    public async Task The_template_verb_writes_the_form_of_a_regional()
    {
        await using var copy = data.Copy();
        var path = Path.Combine(copy.Folder, "resultados.xlsx");
        Assert.Equal(ExitCode.Done, await RunAsync(copy, "template", "outcomes", "--out", path, "--regional", "27"));
        Assert.Equal("27", FormMark.Of(Warehouse.Etl.Sources.SourceFile.At(path))!.Regional);
        Assert.Equal(ExitCode.Failed, await RunAsync(copy, "template", "outcomes", "--out", path, "--regional", "98"));
        Assert.Equal(ExitCode.Usage, await RunAsync(copy, "template", "sales", "--out", path));
    }

    private static async Task<int> RunAsync(TemporaryStore store, params string[] args) =>
        await CommandLine.RunAsync(args, store.NewServices, TextWriter.Null, TextWriter.Null);
}
