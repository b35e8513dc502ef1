namespace Warehouse.Etl.Forms;

/// <summary>A row that goes back to whoever filled it in.</summary>
/// <param name="Cells">Its cells as they were.</param>
/// <param name="Field">The column of the source that was refused; null when the row as a whole was.</param>
/// <param name="Reason">Why, in Spanish.</param>
internal sealed record RefusedRow(IReadOnlyList<string> Cells, string? Field, string Reason);
