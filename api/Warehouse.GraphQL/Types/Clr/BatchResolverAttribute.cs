namespace Warehouse.GraphQL.Types.Clr;

/// <summary>The method is called once for all parents of a level: it takes <c>[Parent] IReadOnlyList&lt;T&gt;</c> and gives a list of values in the parents' order, or a dictionary by parent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BatchResolverAttribute : Attribute;
