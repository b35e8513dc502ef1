using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Lineage;

/// <summary>What one reading of a file fed.</summary>
/// <param name="Batch">The reading.</param>
/// <param name="Tables">Rows of the operational store, by table.</param>
/// <param name="Figures">Outcome facts of the star, by indicator and year; those of the last load.</param>
internal sealed record FedByBatch(ImportBatch Batch, IReadOnlyList<FedTable> Tables, IReadOnlyList<FedFigure> Figures);
