namespace Warehouse.GraphQL.Types.Coercion;

/// <summary>What coercion of input objects has in common for literals and variables (section 3.10).</summary>
internal static class InputObjects
{
    /// <summary>Fills in a field that was not given.</summary>
    /// <exception cref="GraphQLException">It had to be given.</exception>
    public static void AddDefault(InputObjectValue value, InputValue field)
    {
        if (field.DefaultValue is not null)
        {
            value[field.Name] = field.Finish(field.CoercedDefault);
        }
        else if (field.Type.IsNonNull)
        {
            throw new GraphQLException($"Field \"{value.Type}.{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }
    }

    /// <summary>Checks <c>@oneOf</c> and makes the C# value.</summary>
    /// <exception cref="GraphQLException">Not exactly one field of a oneOf input is given, or it is null.</exception>
    public static object Finish(InputObjectValue value)
    {
        if (value.Type.IsOneOf)
        {
            if (value.Count != 1)
            {
                throw new GraphQLException($"Exactly one key must be specified for OneOf type \"{value.Type}\".");
            }

            if (value.First() is { Value: null, Key: var key })
            {
                throw new GraphQLException($"Field \"{key}\" must be non-null.");
            }
        }

        return value.Type.Create?.Invoke(value) ?? value;
    }
}
