using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;

namespace Warehouse.GraphQL.Types.Coercion;

/// <summary>Input coercion of literals, with the variables they may hold (section 3, "Input Coercion" of each type).</summary>
internal static class LiteralCoercion
{
    private static readonly IReadOnlyDictionary<string, object?> NoVariables = new Dictionary<string, object?>();

    /// <summary>Coerces a literal that holds no variable.</summary>
    public static object? Coerce(ValueNode literal, GraphQLType type) => Coerce(literal, type, NoVariables);

    /// <exception cref="GraphQLException">The literal does not fit the type.</exception>
    public static object? Coerce(ValueNode literal, GraphQLType type, IReadOnlyDictionary<string, object?> variables) => (literal, type) switch
    {
        (VariableNode variable, _) => CoerceVariable(variable, type, variables),
        (NullValueNode, NonNullType) => throw new GraphQLException($"Expected value of type \"{type}\", found null."),
        (NullValueNode, _) => null,
        (_, NonNullType nonNull) => Coerce(literal, nonNull.OfType, variables),
        (ListValueNode list, ListType listType) => CoerceItems(list, listType, variables),
        (_, ListType listType) => new[] { Coerce(literal, listType.OfType, variables) },
        (ObjectValueNode value, InputObjectType input) => CoerceObject(value, input, variables),
        (EnumValueNode name, EnumType enumType) when enumType.Values[name.Value] is { } value => value.Value,
        (_, ScalarType scalar) => scalar.CoerceLiteral(literal),
        _ => throw new GraphQLException($"Expected value of type \"{type}\", found {Printer.Print(literal)}."),
    };

    /// <summary>Whether a variable occurs anywhere in the literal.</summary>
    public static bool HasVariable(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode value => value.Fields.Any(f => HasVariable(f.Value)),
        _ => false,
    };

    private static object? CoerceVariable(VariableNode variable, GraphQLType type, IReadOnlyDictionary<string, object?> variables)
    {
        var value = variables.GetValueOrDefault(variable.Name.Value);
        return value is null && type.IsNonNull
            ? throw new GraphQLException($"Expected variable \"${variable.Name.Value}\" to be of type \"{type}\", found null.")
            : value;
    }

    private static object?[] CoerceItems(ListValueNode list, ListType type, IReadOnlyDictionary<string, object?> variables)
    {
        var items = new object?[list.Values.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Coerce(list.Values[i], type.OfType, variables);
        }

        return items;
    }

    private static object CoerceObject(ObjectValueNode literal, InputObjectType type, IReadOnlyDictionary<string, object?> variables)
    {
        var given = literal.Fields.DistinctBy(f => f.Name.Value).ToDictionary(f => f.Name.Value, f => f.Value, StringComparer.Ordinal);
        InputObjectValue value = new(type);
        foreach (var field in type.Fields)
        {
            if (given.Remove(field.Name, out var node) && IsGiven(node, variables))
            {
                value[field.Name] = field.Finish(Coerce(node, field.Type, variables));
            }
            else
            {
                InputObjects.AddDefault(value, field);
            }
        }

        return given.Count == 0
            ? InputObjects.Finish(value)
            : throw new GraphQLException($"Field \"{given.Keys.First()}\" is not defined by type \"{type}\".");
    }

    private static bool IsGiven(ValueNode node, IReadOnlyDictionary<string, object?> variables) =>
        node is not VariableNode variable || variables.ContainsKey(variable.Name.Value);
}
