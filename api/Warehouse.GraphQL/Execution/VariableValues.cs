using System.Text.Json;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Coercion;
using Warehouse.GraphQL.Types.Scalars;

namespace Warehouse.GraphQL.Execution;

/// <summary>The variables of one operation, prepared for CoerceVariableValues (section 6.1.2).</summary>
internal sealed class VariableValues
{
    private static readonly Dictionary<string, object?> None = [];
    private readonly List<(VariableDefinitionNode Node, string Name, GraphQLType Type)> _definitions = [];

    public VariableValues(Schema schema, OperationDefinitionNode operation)
    {
        foreach (var node in operation.VariableDefinitions)
        {
            if (TypeOf(schema, node.Type) is { IsInputType: true } type)
            {
                _definitions.Add((node, node.Variable.Name.Value, type));
            }
        }
    }

    /// <summary>CoerceVariableValues. Variables that are neither given nor have a default are absent from the result.</summary>
    public IReadOnlyDictionary<string, object?> Coerce(JsonElement? given, List<GraphQLError> errors)
    {
        if (_definitions.Count == 0)
        {
            return None;
        }

        Dictionary<string, object?> values = new(_definitions.Count, StringComparer.Ordinal);
        foreach (var (node, name, type) in _definitions)
        {
            if (given is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(name, out var value))
            {
                values[name] = Coerce(value, node, name, type, errors);
            }
            else if (node.DefaultValue is { } literal)
            {
                values[name] = LiteralCoercion.Coerce(literal, type);
            }
            else if (type.IsNonNull)
            {
                errors.Add(Fail($"Variable \"${name}\" of required type \"{type}\" was not provided.", node));
            }
        }

        return values;
    }

    private static object? Coerce(JsonElement value, VariableDefinitionNode node, string name, GraphQLType type, List<GraphQLError> errors)
    {
        if (value.ValueKind == JsonValueKind.Null && type.IsNonNull)
        {
            errors.Add(Fail($"Variable \"${name}\" of non-null type \"{type}\" must not be null.", node));
            return null;
        }

        VariableCoercion coercion = new((path, json, error) => errors.Add(Fail(
            $"Variable \"${name}\" got invalid value {Inspect.Value(json)}{(path == name ? "" : $" at \"{path}\"")}; {error.Message}", node, error.Code)));
        return coercion.Coerce(value, type, name);
    }

    private static GraphQLError Fail(string message, SyntaxNode node, string? code = null) => GraphQLError.At(message, node) with { Code = code ?? ErrorCodes.BadUserInput };

    private static GraphQLType? TypeOf(Schema schema, TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => TypeOf(schema, nonNull.Type) is { } type ? new NonNullType(type) : null,
        ListTypeNode list => TypeOf(schema, list.Type) is { } type ? new ListType(type) : null,
        NamedTypeNode named => schema.GetType(named.Name.Value),
        _ => null,
    };
}
