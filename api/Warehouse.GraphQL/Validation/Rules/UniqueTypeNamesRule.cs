using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Each type is defined once (3.3).</summary>
internal sealed class UniqueTypeNamesRule : ValidationRule
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is TypeDefinitionNode { Name: var name } && !_known.TryAdd(name.Value, name))
            context.Report($"There can be only one type named \"{name.Value}\".", _known[name.Value], name);
        return node is DocumentNode;
    }
}
