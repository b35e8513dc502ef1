namespace Warehouse.Etl.Lineage;

/// <summary>Rows of an operational table that a file gave and no later one changed.</summary>
/// <param name="Table">The table, e.g. <c>Populations</c>.</param>
/// <param name="StarTable">The table of the star that they make; null when they stay in the operational store.</param>
/// <param name="Rows">How many.</param>
internal sealed record FedTable(string Table, string? StarTable, int Rows);
