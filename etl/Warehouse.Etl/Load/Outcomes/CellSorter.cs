using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>
/// Sorts any number of cells in bounded memory: what does not fit is put on disk in sorted runs, which are merged. A run is sorted and
/// written while the cells of the next one come.
/// </summary>
/// <param name="inMemory">How many cells are taken for a run; twice as many are held at once.</param>
internal sealed class CellSorter(int inMemory = 250_000) : IDisposable
{
    private const int BlockOfRun = 4_096;
    private readonly List<FileStream> runs = [];
    private Task spilling = Task.CompletedTask;
    private OutcomeCell[] held = [], spilled = [];
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
        return runs.Count == 0 ? InOrder(held, count) : Merged();
    }

    public void Dispose()
    {
        ((IAsyncResult)spilling).AsyncWaitHandle.WaitOne();
        runs.ForEach(r => r.Dispose());
    }

    private bool Grow()
    {
        if (held.Length == inMemory)
            return false;
        Array.Resize(ref held, Math.Min(Math.Max(held.Length * 2, 1_024), inMemory));
        return true;
    }

    private void Spill()
    {
        spilling.GetAwaiter().GetResult();
        (held, spilled) = (spilled.Length > 0 ? spilled : new OutcomeCell[inMemory], held);
        var (cells, taken, run) = (spilled, count, Begin());
        spilling = Task.Run(() => Write(run, cells, taken));
        count = 0;
    }

    private FileStream Begin()
    {
        var path = Path.Combine(Path.GetTempPath(), $"warehouse-load-{Guid.NewGuid():n}.run");
        var run = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, 0, FileOptions.DeleteOnClose);
        runs.Add(run);

        // A process that is killed leaves nothing behind where a file without a name can stay open.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return run;
    }

    private static void Write(FileStream run, OutcomeCell[] cells, int count)
    {
        var block = new OutcomeCell[BlockOfRun];
        foreach (var places in CellOrder.Of(cells, count).Chunk(BlockOfRun))
        {
            for (var i = 0; i < places.Length; i++)
                block[i] = cells[places[i]];
            run.Write(MemoryMarshal.AsBytes(block.AsSpan(0, places.Length)));
        }
    }

    private static IEnumerable<OutcomeCell> InOrder(OutcomeCell[] cells, int count) => CellOrder.Of(cells, count).Select(i => cells[i]);

    private IEnumerable<OutcomeCell> Merged()
    {
        if (count > 0)
            Spill();
        spilling.GetAwaiter().GetResult();
        held = spilled = [];
        var heads = new PriorityQueue<Head, Head>(runs.Count);
        foreach (var head in runs.Select(run => new Head(Read(run).GetEnumerator())))
        {
            if (head.Moves())
                heads.Enqueue(head, head);
        }

        while (heads.TryPeek(out var next, out _))
        {
            yield return next.Cell;
            heads.Dequeue();
            if (next.Moves())
                heads.Enqueue(next, next);
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

    /// <summary>The first cell of a run that was not taken yet.</summary>
    private sealed class Head(IEnumerator<OutcomeCell> cells) : IComparable<Head>
    {
        private OutcomeCell cell;

        public ref readonly OutcomeCell Cell => ref cell;

        public bool Moves()
        {
            var moved = cells.MoveNext();
            cell = cells.Current;
            return moved;
        }

        public int CompareTo(Head? other) => OutcomeCell.Compare(cell, other!.cell);
    }
}
