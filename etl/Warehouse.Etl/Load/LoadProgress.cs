namespace Warehouse.Etl.Load;

/// <summary>How far a load is.</summary>
/// <param name="Step">What is being written, e.g. <c>outcomes</c>.</param>
/// <param name="Rows">Rows of the step written so far.</param>
/// <param name="Total">Rows of the step in all, as far as known before; null when not known.</param>
public sealed record LoadProgress(string Step, long Rows, long? Total);
