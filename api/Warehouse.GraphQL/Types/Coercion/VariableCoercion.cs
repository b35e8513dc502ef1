using System.Text.Json;

namespace Warehouse.GraphQL.Types.Coercion;

/// <summary>Input coercion of a variable's JSON value; goes on after an error so that all are reported.</summary>
/// <param name="report">Takes the path inside the value, the JSON in question and what is wrong with it.</param>
internal sealed class VariableCoercion(Action<string, JsonElement, GraphQLError> report)
{
    public object? Coerce(JsonElement json, GraphQLType type, string path)
    {
        switch (type)
        {
            case NonNullType nonNull when json.ValueKind != JsonValueKind.Null:
                return Coerce(json, nonNull.OfType, path);
            case NonNullType:
                Report(path, json, $"Expected non-nullable type \"{type}\" not to be null.");
                return null;
            case not null when json.ValueKind == JsonValueKind.Null:
                return null;
            case ListType list:
                return CoerceList(json, list, path);
            case InputObjectType input:
                return CoerceObject(json, input, path);
            case EnumType names:
                return CoerceEnum(json, names, path);
            default:
                return Try(path, json, () => ((ScalarType)type!).CoerceVariable(json));
        }
    }

    private object?[] CoerceList(JsonElement json, ListType type, string path)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            return [Coerce(json, type.OfType, path)];
        }

        var items = new object?[json.GetArrayLength()];
        var i = 0;
        foreach (var item in json.EnumerateArray())
        {
            items[i] = Coerce(item, type.OfType, $"{path}[{i}]");
            i++;
        }

        return items;
    }

    private object? CoerceObject(JsonElement json, InputObjectType type, string path)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            Report(path, json, $"Expected type \"{type}\" to be an object.");
            return null;
        }

        InputObjectValue value = new(type);
        var whole = true;
        foreach (var field in type.Fields)
        {
            whole &= json.TryGetProperty(field.Name, out var given)
                ? Set(value, field, Coerce(given, field.Type, $"{path}.{field.Name}"), given, path)
                : Try(path, json, () => AddDefault(value, field)) is not null;
        }

        foreach (var property in json.EnumerateObject())
        {
            if (!type.Fields.Contains(property.Name))
            {
                Report(path, json, $"Field \"{property.Name}\" is not defined by type \"{type}\".");
                whole = false;
            }
        }

        return whole ? Try(path, json, () => InputObjects.Finish(value)) : null;
    }

    private bool Set(InputObjectValue value, InputValue field, object? coerced, JsonElement given, string path)
    {
        // A value that was given and came out as null has been reported already.
        if (coerced is null && given.ValueKind != JsonValueKind.Null)
        {
            return false;
        }

        if (coerced is null && field.Type.IsNonNull)
        {
            return false;
        }

        return Try($"{path}.{field.Name}", given, () =>
        {
            value[field.Name] = field.Finish(coerced);
            return value;
        }) is not null;
    }

    private object? CoerceEnum(JsonElement json, EnumType type, string path)
    {
        if (json.ValueKind == JsonValueKind.String && type.Values[json.GetString()!] is { } value)
        {
            return value.Value;
        }

        Report(path, json, json.ValueKind == JsonValueKind.String
            ? $"Value \"{json.GetString()}\" does not exist in \"{type}\" enum."
            : $"Enum \"{type}\" cannot represent non-string value: {json.GetRawText()}.");
        return null;
    }

    private static InputObjectValue AddDefault(InputObjectValue value, InputValue field)
    {
        InputObjects.AddDefault(value, field);
        return value;
    }

    private object? Try(string path, JsonElement json, Func<object> coerce)
    {
        try
        {
            return coerce();
        }
        catch (GraphQLException exception)
        {
            report(path, json, exception.Errors[0]);
            return null;
        }
    }

    private void Report(string path, JsonElement json, string message) => report(path, json, new(message));
}
