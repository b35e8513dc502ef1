using System.Globalization;
using Warehouse.Etl.Sources;

namespace Warehouse.Tests.Etl.Sources;

/// <summary>What a publisher's file and the product's own CSV say of the same cells.</summary>
/// <param name="Compared">Cells that both have.</param>
/// <param name="Different">Where they differ: key, column, theirs, ours.</param>
/// <param name="OnlyTheirs">Keys that only the publisher's file has.</param>
/// <param name="OnlyOurs">Keys that only the CSV has.</param>
internal sealed record Comparison(int Compared, IReadOnlyList<string> Different, IReadOnlyList<string> OnlyTheirs, IReadOnlyList<string> OnlyOurs)
{
    /// <summary>Compares every cell of a layout with the CSV that ships.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="originals">Files of the layout.</param>
    /// <param name="csv">The CSV's name.</param>
    /// <param name="key">The columns of the CSV that make the key.</param>
    /// <param name="ours">The rows of the CSV that the files speak of; all when null.</param>
    public static Comparison Of<TRow>(
        OriginalLayout<TRow> layout, IEnumerable<SourceFile> originals, string csv, string[] key, Func<Dictionary<string, string>, bool>? ours = null)
        where TRow : class
    {
        var clean = CsvRecords.Read(SourceFile.At(Path.Combine(AppContext.BaseDirectory, "data", csv)), layout.Columns, _ => { })
            .Select(r => Named(layout.Columns, r.Cells)).Where(r => ours?.Invoke(r!) ?? true).ToDictionary(r => KeyOf(r, key));
        List<string> different = [], onlyTheirs = [];
        HashSet<string> met = [];
        var compared = 0;
        foreach (var row in originals.SelectMany(o => layout.Lines(o, new(_ => { }))).SelectMany(l => l.Rows).Select(r => Named(layout.Columns, r)))
        {
            var name = KeyOf(row, key);
            if (!clean.TryGetValue(name, out var own))
            {
                onlyTheirs.Add(name);
                continue;
            }

            met.Add(name);
            foreach (var (column, theirs) in row.Where(c => c.Value is not null))
            {
                compared++;
                if (!Same(theirs!, own[column]!))
                    different.Add($"{name} {column}: {theirs} ≠ {own[column]}");
            }
        }

        return new(compared, different, onlyTheirs, [.. clean.Keys.Except(met)]);
    }

    /// <summary>Asserts that both have the same keys, and the same values wherever both have a cell.</summary>
    public void AssertSame()
    {
        Assert.Empty(Different);
        Assert.Empty(OnlyTheirs);
        Assert.Empty(OnlyOurs);
    }

    private static Dictionary<string, string?> Named(IReadOnlyList<string> columns, string?[] cells) =>
        columns.Select((c, i) => (c, cells[i])).ToDictionary(x => x.c, x => x.Item2);

    private static string KeyOf(Dictionary<string, string?> row, string[] key) => string.Join(' ', key.Select(k => row[k]));

    private static bool Same(string one, string other) => one == other
        || (decimal.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out var a)
            && decimal.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out var b) && a == b);
}
