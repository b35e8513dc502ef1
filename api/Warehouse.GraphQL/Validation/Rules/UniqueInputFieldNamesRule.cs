using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Input object field uniqueness (5.6.3).</summary>
internal sealed class UniqueInputFieldNamesRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is not ObjectValueNode { Fields.Count: > 1 } value)
            return true;
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            if (!known.TryAdd(field.Name.Value, field.Name))
                context.Report($"There can be only one input field named \"{field.Name.Value}\".", known[field.Name.Value], field.Name);
        }

        return true;
    }
}
