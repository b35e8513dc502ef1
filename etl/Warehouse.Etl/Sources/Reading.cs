namespace Warehouse.Etl.Sources;

/// <summary>What a layout met while it read a file.</summary>
/// <param name="position">Told how many bytes have been read, now and then.</param>
internal sealed class Reading(Action<long> position)
{
    private readonly int[] lines = new int[Enum.GetValues<LineKind>().Length];

    /// <summary>Cells of the data rows that the layout has a column for.</summary>
    public long Cells { get; private set; }

    /// <summary>Those of them that hold something.</summary>
    public long FilledCells { get; private set; }

    /// <summary>Sheets of the file that hold nothing for the source, by name.</summary>
    public List<string> NotRead { get; } = [];

    /// <summary>Says how far the reading got.</summary>
    /// <param name="bytes">Bytes from the start.</param>
    public void At(long bytes) => position(bytes);

    /// <summary>Counts a line.</summary>
    public void Count(LineKind kind) => lines[(int)kind]++;

    /// <summary>Lines of a kind.</summary>
    public int Lines(LineKind kind) => lines[(int)kind];

    /// <summary>Counts the cells of a data row; null is a column that the layout lacks.</summary>
    public void CountCells(IReadOnlyList<string?> cells)
    {
        foreach (var cell in cells)
        {
            if (cell is null)
                continue;
            Cells++;
            if (!string.IsNullOrWhiteSpace(cell))
                FilledCells++;
        }
    }
}
