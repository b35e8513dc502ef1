using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Warehouse.Model;

/// <summary>The transactions of a load and of a change, which every store begins in its own way.</summary>
public interface IStoreTransactions
{
    /// <summary>A transaction that reads one unchanging state of the store and keeps nobody from writing.</summary>
    Task<IDbContextTransaction> BeginSnapshotAsync(DbContext context, CancellationToken cancellationToken);

    /// <summary>The transaction that publishes a load: only one at a time holds it, across processes.</summary>
    /// <param name="context">The context that writes.</param>
    /// <param name="patience">How long to wait for another load.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="StoreBusyException">Another load still holds it.</exception>
    Task<IDbContextTransaction> BeginLoadAsync(DbContext context, TimeSpan patience, CancellationToken cancellationToken);

    /// <summary>
    /// The transaction of one person's change to the operational store: one at a time, across processes, so that what is read
    /// in it stays as it is until it ends, and changes become visible in the order of their ids.
    /// </summary>
    /// <param name="context">The context that reads and writes.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="StoreBusyException">Others still write after half a minute.</exception>
    Task<IDbContextTransaction> BeginWriteAsync(DbContext context, CancellationToken cancellationToken);
}
