namespace Warehouse.GraphQL.Language.Syntax;

/// <summary>A top-level definition of a document, executable or type system (specification 2.2).</summary>
public abstract class DefinitionNode : SyntaxNode;
