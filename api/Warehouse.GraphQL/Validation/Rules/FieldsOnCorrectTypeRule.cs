using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>Field selections (5.3.1): the type selected from has the field.</summary>
internal sealed class FieldsOnCorrectTypeRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is FieldNode field && context.ParentType is { } type && context.Field is null)
        {
            var name = field.Name.Value;
            context.Report($"Cannot query field \"{name}\" on type \"{type}\"." + Suggest(name, type, context.Schema), field);
        }

        return true;
    }

    private static string Suggest(string field, NamedType type, Schema schema)
    {
        var types = type.IsAbstract ? Suggestions.Question("to use an inline fragment on ", TypesWith(field, type, schema)) : string.Empty;
        if (types.Length > 0)
            return types;
        return type is ComplexType complex ? Suggestions.DidYouMean(field, complex.Fields.Select(known => known.Name)) : string.Empty;
    }

    // The possible types that have the field, and their interfaces that do; the most common first, then wider before narrower.
    private static string[] TypesWith(string field, NamedType type, Schema schema)
    {
        var uses = new Dictionary<ComplexType, int>();
        foreach (var possible in schema.GetPossibleTypes(type).Where(possible => possible.Fields.Contains(field)))
        {
            uses[possible] = 1;
            foreach (var parent in possible.Interfaces.Where(parent => parent.Fields.Contains(field)))
                uses[parent] = uses.GetValueOrDefault(parent) + 1;
        }

        return [.. uses.OrderByDescending(use => use.Value)
            .ThenBy(use => use.Key.Interfaces.Count)
            .ThenBy(use => use.Key is ObjectType)
            .ThenBy(use => use.Key.Name, StringComparer.Ordinal)
            .Select(use => use.Key.Name)];
    }
}
