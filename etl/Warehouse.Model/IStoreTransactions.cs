using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Warehouse.Model;

/// <summary>The two transactions of a load, which every store begins in its own way.</summary>
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
}
