namespace Warehouse.GraphQL.Execution;

/// <summary>Where a value of an interface or union went.</summary>
/// <param name="Child">The selection of its object type; null when the type could not be told.</param>
/// <param name="Index">Its place among the selection's parents.</param>
/// <param name="Fault">Why the type could not be told.</param>
internal readonly record struct AbstractObject(SelectionRun? Child, int Index, ResolverFault? Fault);
