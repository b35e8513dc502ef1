using System.Text.Json;

namespace Warehouse.Api.Changes;

/// <summary>What a change did to one field of its subject.</summary>
/// <param name="Field">Name of the field, e.g. <c>status</c>.</param>
/// <param name="Before">Its value before, as JSON; null when it had none.</param>
/// <param name="After">Its value afterwards, as JSON; null when it has none.</param>
public sealed record Difference(string Field, string? Before, string? After)
{
    internal static IReadOnlyList<Difference> Between(string? before, string after)
    {
        var (old, current) = (Values(before), Values(after));
        return
        [
            .. from field in current.Keys.Union(old.Keys)
               let difference = new Difference(field, old.GetValueOrDefault(field), current.GetValueOrDefault(field))
               where difference.Before != difference.After
               select difference,
        ];
    }

    private static Dictionary<string, string?> Values(string? json)
    {
        if (json is null)
        {
            return [];
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.ValueKind == JsonValueKind.Null ? null : p.Value.GetRawText());
    }
}
