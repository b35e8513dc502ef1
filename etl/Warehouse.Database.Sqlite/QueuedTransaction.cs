using Microsoft.EntityFrameworkCore.Storage;

namespace Warehouse.Database.Sqlite;

/// <summary>A transaction that lets the next writer of this process in when it ends.</summary>
internal sealed class QueuedTransaction(IDbContextTransaction inner, SemaphoreSlim queue) : IDbContextTransaction
{
    private int left;

    public Guid TransactionId => inner.TransactionId;

    public void Commit() => inner.Commit();

    public Task CommitAsync(CancellationToken cancellationToken = default) => inner.CommitAsync(cancellationToken);

    public void Rollback() => inner.Rollback();

    public Task RollbackAsync(CancellationToken cancellationToken = default) => inner.RollbackAsync(cancellationToken);

    public void Dispose()
    {
        inner.Dispose();
        Leave();
    }

    public async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync();
        Leave();
    }

    private void Leave()
    {
        if (Interlocked.Exchange(ref left, 1) == 0)
        {
            queue.Release();
        }
    }
}
