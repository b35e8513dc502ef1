namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>Where a node stands in its source text.</summary>
/// <param name="Start">Offset of the first character, in UTF-16 units, from 0.</param>
/// <param name="End">Offset after the last character, in UTF-16 units.</param>
/// <param name="Line">Line of the first character, from 1.</param>
/// <param name="Column">Column of the first character, in UTF-16 units, from 1.</param>
public readonly record struct Location(int Start, int End, int Line, int Column);
