using System.Collections.Concurrent;

namespace Warehouse.Etl.Load;

/// <summary>Lets one thread make rows while another uses those made before. The rows and their order stay the same.</summary>
internal static class ReadAhead
{
    private const int RowsAtOnce = 512, BlocksAhead = 8;

    /// <summary>The rows, made by a thread of their own; when nobody wants more, it has ended before this returns.</summary>
    public static IEnumerable<T> MadeAhead<T>(this IEnumerable<T> rows)
    {
        using var stop = new CancellationTokenSource();
        using var blocks = new BlockingCollection<T[]>(BlocksAhead);
        var maker = Task.Factory.StartNew(() => Make(rows, blocks, stop.Token), stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var block in blocks.GetConsumingEnumerable())
            {
                foreach (var row in block)
                    yield return row;
            }

            maker.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            ((IAsyncResult)maker).AsyncWaitHandle.WaitOne();
        }
    }

    private static void Make<T>(IEnumerable<T> rows, BlockingCollection<T[]> blocks, CancellationToken stop)
    {
        try
        {
            foreach (var block in rows.Chunk(RowsAtOnce))
                blocks.Add(block, stop);
        }
        finally
        {
            blocks.CompleteAdding();
        }
    }
}
