using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Lineage;

/// <summary>What one file, or people, gave to a figure.</summary>
/// <param name="Batch">The import; null for what people recorded.</param>
/// <param name="Records">Outcome records.</param>
/// <param name="Value">Sum of their values; of a mean the sum of mean × people.</param>
/// <param name="People">Sum of the people that they state; null when none does.</param>
/// <param name="Lines">Lines of the file; empty where a record does not come from one line.</param>
internal sealed record FigureOrigin(ImportBatch? Batch, int Records, long Value, long? People, IReadOnlyList<int> Lines);
