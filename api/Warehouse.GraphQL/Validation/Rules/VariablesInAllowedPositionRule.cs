using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Rules;

/// <summary>All variable usages are allowed (5.8.5), and variables in OneOf input objects are non-null (3.10.1).</summary>
internal sealed class VariablesInAllowedPositionRule : ValidationRule
{
    public override bool Enter(SyntaxNode node, ValidationContext context)
    {
        if (node is not OperationDefinitionNode operation)
            return node is DocumentNode;
        var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
        foreach (var variable in operation.VariableDefinitions)
            definitions[variable.Variable.Name.Value] = variable;
        foreach (var usage in context.Variables!.Of(operation))
        {
            if (definitions.TryGetValue(usage.Node.Name.Value, out var definition) && usage.Type is { } expected)
                Check(usage, definition, expected, context);
        }

        return false;
    }

    private static void Check(VariableUsage usage, VariableDefinitionNode definition, GraphQLType expected, ValidationContext context)
    {
        if (context.Schema.Resolve(definition.Type) is not { } type)
            return;
        var name = usage.Node.Name.Value;
        if (!IsAllowed(type, definition.DefaultValue, expected, usage.HasDefault, context.Schema))
            context.Report($"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition, usage.Node);
        if (usage.ParentType is InputObjectType { IsOneOf: true } parent && !type.IsNonNull)
            context.Report($"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{parent}\".", definition, usage.Node);
    }

    // IsVariableUsageAllowed
    private static bool IsAllowed(GraphQLType type, ValueNode? defaultValue, GraphQLType expected, bool hasLocationDefault, Schema schema)
    {
        if (expected is not NonNullType nonNull || type.IsNonNull)
            return schema.IsTypeSubTypeOf(type, expected);
        var hasNonNullDefault = defaultValue is not (null or NullValueNode);
        return (hasNonNullDefault || hasLocationDefault) && schema.IsTypeSubTypeOf(type, nonNull.OfType);
    }
}
