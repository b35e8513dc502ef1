using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using Warehouse.GraphQL.Data.Sorting;

namespace Warehouse.GraphQL.Data.Paging;

/// <summary>A position in an order as opaque text: the order's signature and the key values, as JSON in base64url.</summary>
internal static class Cursor
{
    public static string Write<T>(Keyset<T> order, object?[] position)
    {
        ArrayBufferWriter<byte> buffer = new(64);
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartArray();
            writer.WriteStringValue(order.Signature);
            foreach (var value in position)
            {
                JsonSerializer.Serialize(writer, value, value?.GetType() ?? typeof(object));
            }
            writer.WriteEndArray();
        }
        return Base64Url.EncodeToString(buffer.WrittenSpan);
    }

    /// <exception cref="GraphQLException">The text is no cursor of this order.</exception>
    public static object?[] Parse<T>(Keyset<T> order, string cursor)
    {
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            var values = json.RootElement;
            if (values.GetArrayLength() != order.Keys.Count + 1 || values[0].GetString() != order.Signature)
            {
                throw Invalid(cursor);
            }
            return [.. order.Keys.Select((key, i) => key.Parse(values[i + 1]))];
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException)
        {
            throw Invalid(cursor);
        }
    }

    private static GraphQLException Invalid(string cursor) =>
        new($"\"{cursor}\" is no cursor of this list in this order.", PagingErrorCodes.InvalidCursor);
}
