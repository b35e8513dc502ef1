using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>Sorts any number of cells in bounded memory: what does not fit is put on disk in sorted runs, which are merged.</summary>
/// <param name="inMemory">How many cells are held at once.</param>
internal sealed class CellSorter(int inMemory = 500_000) : IDisposable
{
    private const int BlockOfRun = 4_096;
    private readonly List<FileStream> runs = [];
    private OutcomeCell[] held = [];
    private int count;

    public void Add(in OutcomeCell cell)
    {
        if (count == held.Length && !Grow())
            Spill();
        held[count++] = cell;
    }

    /// <summary>All cells in the order of their keys; to be read once.</summary>
    public IEnumerable<OutcomeCell> Sorted()
    {
        Array.Sort(held, 0, count);
        return runs.Count == 0 ? held.Take(count) : Merged();
    }

    public void Dispose() => runs.ForEach(r => r.Dispose());

    private bool Grow()
    {
        if (held.Length == inMemory)
            return false;
        Array.Resize(ref held, Math.Min(Math.Max(held.Length * 2, 1_024), inMemory));
        return true;
    }

    private void Spill()
    {
        Array.Sort(held, 0, count);
        var path = Path.Combine(Path.GetTempPath(), $"warehouse-load-{Guid.NewGuid():n}.run");
        var run = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, 0, FileOptions.DeleteOnClose);
        runs.Add(run);

        // A process that is killed leaves nothing behind where a file without a name can stay open.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        run.Write(MemoryMarshal.AsBytes(held.AsSpan(0, count)));
        count = 0;
    }

    private IEnumerable<OutcomeCell> Merged()
    {
        if (count > 0)
            Spill();
        held = [];
        var heads = new PriorityQueue<IEnumerator<OutcomeCell>, OutcomeCell>(runs.Count);
        foreach (var run in runs)
        {
            var cells = Read(run).GetEnumerator();
            if (cells.MoveNext())
                heads.Enqueue(cells, cells.Current);
        }

        while (heads.TryPeek(out var next, out var cell))
        {
            yield return cell;
            if (next.MoveNext())
                heads.DequeueEnqueue(next, next.Current);
            else
                heads.Dequeue();
        }
    }

    private static IEnumerable<OutcomeCell> Read(FileStream run)
    {
        run.Position = 0;
        var block = new OutcomeCell[BlockOfRun];
        while (ReadBlock(run, block) is > 0 and var read)
        {
            for (var i = 0; i < read; i++)
                yield return block[i];
        }
    }

    private static int ReadBlock(FileStream run, OutcomeCell[] block)
    {
        var bytes = MemoryMarshal.AsBytes(block.AsSpan());
        return run.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) / Unsafe.SizeOf<OutcomeCell>();
    }
}
