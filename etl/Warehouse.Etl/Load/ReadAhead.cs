using System.Buffers;
using System.Collections.Concurrent;

namespace Warehouse.Etl.Load;

/// <summary>
/// Lets one thread make rows while another uses those made before. The rows and their order stay the same. Blocks are large, because waking
/// a thread costs more than some hundred rows, and used again.
/// </summary>
internal static class ReadAhead
{
    private const int RowsAtOnce = 2_048, BlocksAhead = 4;

    /// <summary>The rows, made by a thread of their own; when nobody wants more, it has ended before this returns.</summary>
    /// <param name="rows">The rows.</param>
    public static IEnumerable<T> MadeAhead<T>(this IEnumerable<T> rows)
    {
        using var stop = new CancellationTokenSource();
        using var blocks = new BlockingCollection<ArraySegment<T>>(BlocksAhead);
        var maker = Task.Factory.StartNew(() => Make(rows, blocks, stop.Token), stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var block in blocks.GetConsumingEnumerable())
            {
                for (var i = 0; i < block.Count; i++)
                    yield return block.Array![i];
                ArrayPool<T>.Shared.Return(block.Array!);
            }

            maker.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            ((IAsyncResult)maker).AsyncWaitHandle.WaitOne();
        }
    }

    private static void Make<T>(IEnumerable<T> rows, BlockingCollection<ArraySegment<T>> blocks, CancellationToken stop)
    {
        try
        {
            using var next = rows.GetEnumerator();
            while (Fill(ArrayPool<T>.Shared.Rent(RowsAtOnce), RowsAtOnce, next) is { Count: > 0 } block)
                blocks.Add(block, stop);
        }
        finally
        {
            blocks.CompleteAdding();
        }
    }

    private static ArraySegment<T> Fill<T>(T[] rows, int most, IEnumerator<T> next)
    {
        var count = 0;
        while (count < most && next.MoveNext())
            rows[count++] = next.Current;
        return new(rows, 0, count);
    }
}
