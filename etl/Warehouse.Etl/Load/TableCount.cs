namespace Warehouse.Etl.Load;

/// <summary>What a load wrote into one kind of table.</summary>
/// <param name="Table">What was written, e.g. <c>outcomes</c>.</param>
/// <param name="Rows">Rows in the star.</param>
public sealed record TableCount(string Table, long Rows);
