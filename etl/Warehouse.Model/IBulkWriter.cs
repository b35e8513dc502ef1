using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Warehouse.Model;

/// <summary>Inserts, changes and deletes many rows of one entity type, from EF Core's own metadata, without tracking them.</summary>
public interface IBulkWriter
{
    /// <summary>
    /// Begins the transaction of an import into the operational store: one at a time, across processes, so that two imports of one file do
    /// not both find that its rows are not there yet. Who changes single rows does not wait for it.
    /// </summary>
    /// <exception cref="StoreBusyException">Another import has not finished after a long wait.</exception>
    Task<IDbContextTransaction> BeginAsync(DbContext context, CancellationToken cancellationToken);

    /// <summary>
    /// Inserts the rows inside the context's current transaction, or inside one of its own when there is none.
    /// A generated key that is left at its default is given by the store and not read back; navigations are ignored.
    /// What goes into the operational store is noted for the load, as <see cref="BulkNotes"/> says.
    /// </summary>
    /// <returns>The number of rows inserted.</returns>
    Task<long> InsertAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class;

    /// <summary>
    /// Inserts the rows with every key that they have, also one that the store would generate, which goes on behind the highest of them;
    /// nothing is noted for the load. Inside the context's current transaction.
    /// </summary>
    /// <returns>The number of rows inserted.</returns>
    Task<long> CopyAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class;

    /// <summary>
    /// Lets a table be filled by many inserts: what a store does once for all of them, as learning what the table holds now, it does
    /// when they are written. Inside the context's current transaction.
    /// </summary>
    /// <param name="context">The context of the entity.</param>
    /// <param name="write">Writes, with the writer that it is given.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task FillAsync<T>(DbContext context, Func<IBulkWriter, Task> write, CancellationToken cancellationToken)
        where T : class;

    /// <summary>
    /// Deletes rows, gives others other values, both found by their primary keys, and inserts further ones, inside the context's current
    /// transaction. The operational store's notes for the load are the caller's.
    /// </summary>
    /// <param name="context">The context of the entity.</param>
    /// <param name="gone">Rows that are deleted; what else they hold than their keys does not matter.</param>
    /// <param name="changed">Rows that are there, with their values from now on.</param>
    /// <param name="come">Rows that are inserted.</param>
    /// <param name="cancellationToken">Ends it between two rows.</param>
    /// <returns>The number of rows changed and inserted.</returns>
    Task<long> ChangeAsync<T>(
        DbContext context, IReadOnlyCollection<T> gone, IReadOnlyCollection<T> changed, IReadOnlyCollection<T> come, CancellationToken cancellationToken)
        where T : class;

    /// <summary>
    /// Deletes the rows with the primary keys of the given ones inside the context's current transaction; what else the given
    /// rows hold does not matter. The operational store's notes for the load are the caller's.
    /// </summary>
    /// <returns>The number of rows deleted: a row that is not there is none.</returns>
    Task<long> DeleteAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class;
}
