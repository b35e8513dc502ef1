namespace Warehouse.GraphQL.Types.Clr;

/// <summary>Adds <c>order</c>, made from the row's plain members.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSortingAttribute : Attribute;
