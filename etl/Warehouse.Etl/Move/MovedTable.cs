namespace Warehouse.Etl.Move;

/// <summary>A table that was moved.</summary>
/// <param name="Name">Its name with its schema, e.g. <c>op.Municipalities</c>.</param>
/// <param name="Before">What it holds in the store that is left.</param>
/// <param name="After">What it holds in the new store.</param>
internal sealed record MovedTable(string Name, TableDigest Before, TableDigest After);
