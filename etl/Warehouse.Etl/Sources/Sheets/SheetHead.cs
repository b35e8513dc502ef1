namespace Warehouse.Etl.Sources.Sheets;

/// <summary>The beginning of a sheet, by which a layout recognises it.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="Rows">Its first rows.</param>
internal sealed record SheetHead(string Name, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>How many rows a head has at most.</summary>
    public const int Length = 15;

    /// <summary>The number of the first row that fits; null when none does.</summary>
    public int? RowOf(Func<SheetRow, bool> fits) => Rows.Where(fits).Select(r => (int?)r.Number).FirstOrDefault();

    /// <summary>The place of every column of a header by its name on one line; the first place where a name is repeated.</summary>
    public Dictionary<string, int> Columns(Func<SheetRow, bool> isHeader) => Rows.Where(isHeader).Take(1)
        .SelectMany(r => r.Cells.Select((name, place) => (Name: Translation.OneLine(name), place)))
        .Where(c => c.Name.Length > 0).DistinctBy(c => c.Name).ToDictionary(c => c.Name, c => c.place);

    /// <summary>Whether a text stands anywhere in the head; case does not matter.</summary>
    public bool Says(string text) => Rows.Any(r => r.Cells.Any(c => c.Contains(text, StringComparison.OrdinalIgnoreCase)));
}
