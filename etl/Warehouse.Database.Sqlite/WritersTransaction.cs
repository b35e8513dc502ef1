using Microsoft.EntityFrameworkCore.Storage;

namespace Warehouse.Database.Sqlite;

/// <summary>A transaction that writes, and gives back what a writer was given when it ends.</summary>
/// <param name="inner">The transaction.</param>
/// <param name="giveBack">Called once, after the transaction has ended.</param>
internal sealed class WritersTransaction(IDbContextTransaction inner, Action giveBack) : IDbContextTransaction
{
    private int ended;

    public Guid TransactionId => inner.TransactionId;

    public void Commit() => inner.Commit();

    public Task CommitAsync(CancellationToken cancellationToken = default) => inner.CommitAsync(cancellationToken);

    public void Rollback() => inner.Rollback();

    public Task RollbackAsync(CancellationToken cancellationToken = default) => inner.RollbackAsync(cancellationToken);

    public void Dispose()
    {
        inner.Dispose();
        End();
    }

    public async ValueTask DisposeAsync()
    {
        await inner.DisposeAsync();
        End();
    }

    private void End()
    {
        if (Interlocked.Exchange(ref ended, 1) == 0)
        {
            giveBack();
        }
    }
}
