namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A reference to a type: named, list or non-null (specification 2.11).</summary>
public abstract class TypeNode : SyntaxNode;
