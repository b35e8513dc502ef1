using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Argument uniqueness (5.4.2).</summary>
internal sealed class UniqueArgumentNamesRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        IReadOnlyList<ArgumentNode> arguments = node switch
        {
            FieldNode field => field.Arguments,
            DirectiveNode directive => directive.Arguments,
            _ => [],
        };
        if (arguments.Count < 2)
            return true;
        foreach (var same in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal))
        {
            if (same.Skip(1).Any())
                context.Report($"There can be only one argument named \"{same.Key}\".", same.Select(argument => argument.Name));
        }

        return true;
    }
}
