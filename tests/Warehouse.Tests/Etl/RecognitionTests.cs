using Warehouse.Etl.Import;
using Warehouse.Etl.Sources;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class RecognitionTests(ImportedData data) : IDisposable
{
    private readonly OriginalFiles originals = new();

    [Fact]
    public void Every_shipped_file_is_recognised_by_its_own_source_alone() => Assert.All(ShippedData.Own.Files(), shipped =>
        Assert.Equal([shipped.Source.Name], SourceCatalogue.Recognising(shipped.File).Select(s => s.Name)));

    [Fact]
    public async Task A_published_file_is_recognised_by_its_content_whatever_its_name()
    {
        await using var copy = data.Copy();
        var path = copy.Write("download(3).xls.csv", File.ReadAllBytes(originals.Path("dane_nbi_2005_30_jun_2012.xls")));
        var batch = Assert.Single(await copy.Importer.ImportAsync(path, CancellationToken.None));
        Assert.Equal(("nbi-2005", "dane-nbi-2005-xls"), (batch.Source, batch.Layout));
        Assert.Equal((1_122, 0, 1_122, 0), (batch.Read, batch.Loaded, batch.Unchanged, batch.Rejected));
    }

    [Fact]
    public async Task Every_row_of_a_published_sheet_is_accounted_for()
    {
        await using var copy = data.Copy();
        var batch = Assert.Single(await copy.Importer.ImportAsync(originals.Path("dane_nbi_2005_30_jun_2012.xls"), CancellationToken.None));
        Assert.Equal((1_122, 6, 11, 0, 7), (batch.DataLines, batch.HeadingLines, batch.NoteLines, batch.TotalLines, batch.BlankLines));
        Assert.Equal("Departamentos, Hoja1", batch.NotRead);
        Assert.Contains("1,146 lines = 1,122 with figures + 6 headings + 11 notes + 0 totals + 7 blank; sheets not read: Departamentos, Hoja1",
            Importer.Describe(batch), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_no_source_knows_changes_nothing_and_shows_how_it_begins()
    {
        await using var copy = data.Copy();
        var path = copy.Write("ventas.csv", "fecha;valor\n2012-01-01;3\n");
        var error = await Assert.ThrowsAsync<UnreadableFileException>(() => copy.Importer.ImportAsync(path, CancellationToken.None));
        Assert.Contains("no source knows this layout; it is a text that begins with: fecha;valor", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_that_is_cut_off_changes_nothing()
    {
        await using var copy = data.Copy();
        var whole = File.ReadAllBytes(originals.Path("dane_cnpv_2018_nbi.xlsx"));
        var path = copy.Write("nbi.xlsx", whole[..(whole.Length / 2)]);
        var error = await Assert.ThrowsAsync<UnreadableFileException>(() => copy.Importer.ImportAsync(path, CancellationToken.None));
        Assert.Contains("the workbook cannot be read", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => originals.Dispose();
}
