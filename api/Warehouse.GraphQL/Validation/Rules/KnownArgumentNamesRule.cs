using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Argument names (5.4.1): fields and directives take the arguments given.</summary>
internal sealed class KnownArgumentNamesRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        switch (node)
        {
            case DirectiveNode directive:
                CheckDirective(directive, context);
                return false;
            case ArgumentNode { Name.Value: var name } when context is { Argument: null, Field: { } field, ParentType: { } parent }:
                var known = Suggestions.DidYouMean(name, field.Arguments.Select(argument => argument.Name));
                context.Report($"Unknown argument \"{name}\" on field \"{parent}.{field.Name}\"." + known, node);
                return true;
            default:
                return true;
        }
    }

    private static void CheckDirective(DirectiveNode directive, ValidationContext context)
    {
        if (!context.Directives.TryGetValue(directive.Name.Value, out var signature))
            return;
        foreach (var argument in directive.Arguments)
        {
            var name = argument.Name.Value;
            if (signature.Arguments.All(known => known.Name != name))
            {
                var known = Suggestions.DidYouMean(name, signature.Arguments.Select(candidate => candidate.Name));
                context.Report($"Unknown argument \"{name}\" on directive \"@{directive.Name.Value}\"." + known, argument);
            }
        }
    }
}
