namespace Warehouse.GraphQL.Types.Clr;

/// <summary>The static methods of the class are fields of the query root; several classes add up.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;
