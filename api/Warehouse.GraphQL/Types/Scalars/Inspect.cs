using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Warehouse.GraphQL.Types.Scalars;

/// <summary>Values as error messages show them.</summary>
internal static class Inspect
{
    private const int MaxLength = 120;

    public static string Value(object? value)
    {
        var text = value switch
        {
            null => "null",
            string s => JsonSerializer.Serialize(s, JsonSerializerOptions.Web),
            bool b => b ? "true" : "false",
            JsonElement json => json.GetRawText(),
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            IDictionary d => "{ " + string.Join(", ", d.Keys.Cast<object>().Select(k => $"{k}: {Value(d[k])}")) + " }",
            IEnumerable e => "[" + string.Join(", ", e.Cast<object?>().Select(Value)) + "]",
            _ => value.GetType().Name,
        };
        return text.Length <= MaxLength ? text : text[..MaxLength] + "…";
    }
}
