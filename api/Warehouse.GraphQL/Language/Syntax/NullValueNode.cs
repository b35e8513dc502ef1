namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>The literal <c>null</c> (specification 2.9.5).</summary>
public sealed class NullValueNode : ValueNode;
