using Microsoft.EntityFrameworkCore;

namespace Warehouse.Model;

/// <summary>Inserts and deletes many rows of one entity type, from EF Core's own metadata, without tracking them.</summary>
public interface IBulkWriter
{
    /// <summary>
    /// Inserts the rows inside the context's current transaction, or inside one of its own when there is none.
    /// A generated key that is left at its default is given by the store and not read back; navigations are ignored.
    /// What goes into the operational store is noted for the load, as <see cref="BulkNotes"/> says.
    /// </summary>
    /// <returns>The number of rows inserted.</returns>
    Task<long> InsertAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class;

    /// <summary>
    /// Deletes the rows with the primary keys of the given ones inside the context's current transaction; what else the given
    /// rows hold does not matter. The operational store's notes for the load are the caller's.
    /// </summary>
    /// <returns>The number of rows deleted: a row that is not there is none.</returns>
    Task<long> DeleteAsync<T>(DbContext context, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class;
}
