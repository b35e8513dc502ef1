using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Directives are defined (5.7.1) and in valid locations (5.7.2).</summary>
internal sealed class KnownDirectivesRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is not DirectiveNode { Name.Value: var name } directive)
            return true;
        if (!context.Directives.TryGetValue(name, out var signature))
            context.Report($"Unknown directive \"@{name}\".", directive);
        else if (DirectivePlace.Of(context.Parent, context.Ancestor(2)) is { } place && !signature.Locations.Contains(place))
            context.Report($"Directive \"@{name}\" may not be used on {place}.", directive);
        return true;
    }
}
