using System.Text;
using Warehouse.Etl.Import;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Tests.Etl.Sources;

/// <summary>Every cell of a row of every source, spoilt in turn: the row is refused or taken, and the import never ends in a defect.</summary>
[Collection(ImportedDataCollection.Name)]
public sealed class BrokenCellTests(ImportedData data)
{
    private static readonly string[] Spoilt = ["", "x", "-1", "0", "99999999999999999999", "1.5", "0001-01-01", "9999-12-31", "2012-02-30", "=1+1"];

    public static TheoryData<string> Sources => [.. SourceCatalogue.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_spoilt_cell_costs_its_own_row_at_most(string name)
    {
        await using var copy = data.Copy();
        var source = SourceCatalogue.Find(name)!;
        var (header, row) = SampleRow.Of(source);
        var cells = DelimitedText.Cells(row, ',');
        var text = new StringBuilder(header).Append('\n');
        for (var column = 0; column < cells.Count; column++)
        {
            foreach (var spoilt in Spoilt)
                text.Append(Translation.CsvLine([.. cells[..column], spoilt, .. cells[(column + 1)..]])).Append('\n');
        }

        await using var store = copy.Open();
        var file = SourceFile.At(copy.Write($"{name}.csv", text.ToString()));
        var batch = await source.ImportAsync(store, copy.Bulk, copy.Transactions, file, (_, _) => { }, CancellationToken.None);
        Assert.Equal(cells.Count * Spoilt.Length, batch.Read);
        Assert.Equal(batch.Read, batch.Loaded + batch.Unchanged + batch.Rejected + batch.Duplicates);
        Assert.True(batch.Rejected > 0, "an empty key is refused everywhere");
    }
}
