namespace Warehouse.GraphQL.Language;

/// <summary>An input value: a literal or a variable (specification 2.9).</summary>
public abstract class ValueNode : SyntaxNode;
