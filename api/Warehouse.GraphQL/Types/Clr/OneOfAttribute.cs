namespace Warehouse.GraphQL.Types.Clr;

/// <summary>The input class takes exactly one of its properties (<c>@oneOf</c>).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OneOfAttribute : Attribute;
