namespace Warehouse.GraphQL.Types.Clr;

/// <summary>Adds <c>where</c>, made from the row's plain members.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFilteringAttribute : Attribute;
