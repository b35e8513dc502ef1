namespace Warehouse.Reports.Streaming;

/// <summary>A column of a streamed sheet.</summary>
/// <param name="Header">Header with unit.</param>
/// <param name="Width">Width in characters.</param>
/// <param name="Write">Writes the cell of a row.</param>
internal sealed record StreamColumn<T>(string Header, double Width, Action<T, CellStream> Write);
