using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Type names that are used exist (5.5.1.2 for fragments, 5.8.2 for variables, 3.4 in SDL).</summary>
internal sealed class KnownTypeNamesRule : ValidationRule
{
    private HashSet<string> _defined = [];

    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is DocumentNode document)
            _defined = [.. document.Definitions.OfType<TypeDefinitionNode>().Select(type => type.Name.Value)];
        if (node is not NamedTypeNode { Name.Value: var name } || _defined.Contains(name) || Exists(name, context))
            return true;
        var known = context.KnownSchema?.Types.Select(type => type.Name) ?? BuiltInTypeNames.All;
        context.Report($"Unknown type \"{name}\"." + Suggestions.DidYouMean(name, known.Concat(_defined)), node);
        return true;
    }

    private static bool Exists(string name, ValidationContext context) =>
        context.KnownSchema is { } schema ? schema.GetType(name) is not null : BuiltInTypeNames.All.Contains(name);
}
