namespace Warehouse.GraphQL.Types.Clr;

/// <summary>A value that identifies: GraphQL type <c>ID</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Method)]
public sealed class IDAttribute : Attribute;
