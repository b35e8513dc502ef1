using Microsoft.EntityFrameworkCore.Metadata;

namespace Warehouse.Etl.Export;

/// <summary>Where an export goes.</summary>
internal interface IExportTarget : IAsyncDisposable
{
    /// <summary>Writes a table.</summary>
    /// <param name="entity">The table.</param>
    /// <param name="rows">Its rows in the order of its key, read one by one while they are written.</param>
    /// <param name="cancellationToken">Ends the export.</param>
    /// <returns>How many rows there were.</returns>
    Task<long> WriteAsync<T>(IEntityType entity, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class;
}
