namespace Warehouse.Etl.Sources.Sheets;

/// <summary>A row of a sheet.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Cells">The cells as text: numbers with a decimal point, days as 2012-03-20, nothing for an empty cell.</param>
internal readonly record struct SheetRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The cell in a column, counted from 0, without surrounding blanks; empty beyond the last.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column].Trim() : "";

    /// <summary>Cells that hold something.</summary>
    public int Filled => Cells.Count(c => !string.IsNullOrWhiteSpace(c));

    /// <summary>The cells parted by tabs, each on one line.</summary>
    public string Raw => string.Join('\t', Cells.Select(c => c.ReplaceLineEndings(" ").Replace('\t', ' '))).TrimEnd('\t');

    /// <summary>Whether the row begins, from a column on, with these words; line breaks and repeated blanks do not matter.</summary>
    public bool Has(int column, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Translation.OneLine(this[column + i]).Equals(words[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }
}
