using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Directives are unique per location (5.7.3), where a definition and its extensions are one location.</summary>
internal sealed class UniqueDirectivesPerLocationRule : ValidationRule
{
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _ofDefinitions = new(StringComparer.Ordinal);

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (AppliedDirectives.Of(node) is not { Count: > 0 } directives)
            return true;
        var seen = Seen(node);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (!context.Directives.TryGetValue(name, out var signature) || signature.IsRepeatable)
                continue;
            if (!seen.TryAdd(name, directive))
                context.Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
        }

        return true;
    }

    private Dictionary<string, DirectiveNode> Seen(SyntaxNode node)
    {
        // No type has an empty name, so that key is free for the schema itself.
        var key = node switch
        {
            SchemaDefinitionNode or SchemaExtensionNode => string.Empty,
            TypeDefinitionNode type => type.Name.Value,
            TypeExtensionNode type => type.Name.Value,
            _ => null,
        };
        if (key is null)
            return new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        if (!_ofDefinitions.TryGetValue(key, out var seen))
            _ofDefinitions.Add(key, seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal));
        return seen;
    }
}
