using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Import;

/// <summary>The import of one file: its store inside one transaction, and its batch.</summary>
/// <param name="Store">The operational store; a context of this import alone.</param>
/// <param name="Bulk">The provider's bulk writer.</param>
/// <param name="Batch">The batch that stamps every row.</param>
/// <param name="Cancellation">Ends the import; the store stays as it was.</param>
internal sealed record ImportSession(OperationalContext Store, IBulkWriter Bulk, ImportBatch Batch, CancellationToken Cancellation);
