namespace Warehouse.GraphQL;

/// <summary>A position in a document.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
public readonly record struct ErrorLocation(int Line, int Column);
