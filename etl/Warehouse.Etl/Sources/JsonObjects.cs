using System.Text.Json;

namespace Warehouse.Etl.Sources;

/// <summary>The objects of a JSON list, each with the line on which it begins.</summary>
internal static class JsonObjects
{
    /// <summary>Reads the objects one by one.</summary>
    /// <exception cref="UnreadableFileException">The file is no list of objects, or ends in the middle of one.</exception>
    public static IEnumerable<(int Line, long End, JsonElement Row)> Read(SourceFile file)
    {
        using var stream = file.Open();
        var bytes = new byte[file.Length];
        stream.ReadExactly(bytes);
        var state = new JsonReaderState();
        var (at, line, counted) = (0, 1, 0);
        while (Next(file, bytes, ref at, ref state) is { } next)
        {
            line += bytes.AsSpan(counted, next.Start - counted).Count((byte)'\n');
            counted = next.Start;
            yield return (line, at, next.Row);
        }
    }

    private static (int Start, JsonElement Row)? Next(SourceFile file, byte[] bytes, ref int at, ref JsonReaderState state)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes.AsSpan(at), isFinalBlock: true, state);
            while (reader.Read() && reader.TokenType != JsonTokenType.StartObject)
                continue;
            if (reader.TokenType != JsonTokenType.StartObject)
                return null;
            var start = at + (int)reader.TokenStartIndex;
            var row = JsonElement.ParseValue(ref reader);
            (at, state) = (at + (int)reader.BytesConsumed, reader.CurrentState);
            return (start, row);
        }
        catch (JsonException e)
        {
            throw new UnreadableFileException(file.Name, $"the JSON cannot be read: {e.Message}");
        }
    }
}
