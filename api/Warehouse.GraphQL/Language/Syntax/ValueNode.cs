namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>An input value: a literal or a variable (specification 2.9).</summary>
public abstract class ValueNode : SyntaxNode;
