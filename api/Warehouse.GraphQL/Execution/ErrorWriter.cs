using Warehouse.GraphQL.Types.Scalars;

namespace Warehouse.GraphQL.Execution;

/// <summary>Writes the <c>errors</c> of a response (section 7.1.2).</summary>
internal static class ErrorWriter
{
    public static void Write(IReadOnlyList<GraphQLError> errors, ResponseWriter writer)
    {
        writer.WriteByte((byte)'[');
        for (var i = 0; i < errors.Count; i++)
        {
            writer.WriteRaw(i == 0 ? ""u8 : ","u8);
            Write(errors[i], writer);
        }

        writer.WriteByte((byte)']');
    }

    private static void Write(GraphQLError error, ResponseWriter writer)
    {
        writer.WriteRaw("{\"message\":"u8);
        writer.WriteString(error.Message);
        WriteLocations(error, writer);
        if (error.Path is { } path)
        {
            writer.WriteRaw(",\"path\":"u8);
            AnyValue.Write(path, writer);
        }

        if (error.Code is not null || error.Extensions is not null)
        {
            writer.WriteRaw(",\"extensions\":"u8);
            AnyValue.Write(Extensions(error), writer);
        }

        writer.WriteByte((byte)'}');
    }

    private static void WriteLocations(GraphQLError error, ResponseWriter writer)
    {
        if (error.Locations.IsDefaultOrEmpty)
        {
            return;
        }

        var separator = "["u8;
        writer.WriteRaw(",\"locations\":"u8);
        foreach (var location in error.Locations)
        {
            writer.WriteRaw(separator);
            writer.WriteRaw("{\"line\":"u8);
            writer.WriteInt32(location.Line);
            writer.WriteRaw(",\"column\":"u8);
            writer.WriteInt32(location.Column);
            writer.WriteByte((byte)'}');
            separator = ","u8;
        }

        writer.WriteByte((byte)']');
    }

    private static Dictionary<string, object?> Extensions(GraphQLError error)
    {
        Dictionary<string, object?> extensions = new(StringComparer.Ordinal);
        if (error.Code is not null)
        {
            extensions["code"] = error.Code;
        }

        foreach (var (key, value) in error.Extensions ?? new Dictionary<string, object?>())
        {
            extensions[key] = value;
        }

        return extensions;
    }
}
