using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Warehouse.Marts.Outcomes;

namespace Warehouse.Tests.Api;

/// <summary>A question to the mart as the variables of a GraphQL request.</summary>
internal static class QuestionText
{
    public const string Document =
        """
        query($groupBy: [OutcomeDimension!]!, $where: OutcomeFilter, $order: [OutcomeOrder!], $first: Int, $after: String) {
          outcomes(groupBy: $groupBy, where: $where, order: $order, first: $first, after: $after) { rows { ...row } totals { ...row } groupCount }
        }
        fragment row on OutcomeRow {
          department { code } regional { code } municipality { code } povertyQuintile priority area indicator { code } year quarter month
          entity programme level modality sex commitment { id } achieved people costCop municipalities share inhabitants
          perThousandInhabitants cumulative
        }
        """;

    /// <summary>What the document asks for.</summary>
    public const OutcomeMeasures Measures =
        OutcomeMeasures.Achieved | OutcomeMeasures.People | OutcomeMeasures.CostCop | OutcomeMeasures.Municipalities | OutcomeMeasures.Share
        | OutcomeMeasures.PerThousandInhabitants | OutcomeMeasures.Cumulative;

    public static JsonObject Variables(OutcomeQuestion q) => new()
    {
        ["groupBy"] = new JsonArray([.. q.GroupBy.Select(d => Word(d))]),
        ["where"] = Of(q.Where),
        ["order"] = new JsonArray([.. q.OrderBy.Select(o => new JsonObject { [Name(o.Dimension?.ToString() ?? o.Measure.ToString()!)] = o.Descending ? "DESC" : "ASC" })]),
        ["first"] = q.Take,
        ["after"] = q.Skip == 0 ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes($"group:{q.Skip}")),
    };

    /// <summary>A row as the document's fragment writes it.</summary>
    public static JsonObject Of(OutcomeRow row)
    {
        var sex = row.Sex is null ? null : Word(row.Sex);
        JsonObject json = new() { ["area"] = row.Area is null ? null : Word(row.Area), ["sex"] = sex };
        foreach (var (name, key) in new (string, string?)[] { ("department", row.Department), ("regional", row.Regional), ("municipality", row.Municipality), ("indicator", row.Indicator) })
        {
            json[name] = key is null ? null : new JsonObject { ["code"] = key };
        }

        json["commitment"] = row.Commitment is { } id ? new JsonObject { ["id"] = $"{id}" } : null;
        foreach (var name in new[]
        {
            nameof(row.PovertyQuintile), nameof(row.Priority), nameof(row.Year), nameof(row.Quarter), nameof(row.Month), nameof(row.Entity), nameof(row.Programme),
            nameof(row.Level), nameof(row.Modality), nameof(row.Achieved), nameof(row.People), nameof(row.CostCop), nameof(row.Municipalities), nameof(row.Share),
            nameof(row.Inhabitants), nameof(row.PerThousandInhabitants), nameof(row.Cumulative),
        })
        {
            json[Name(name)] = JsonSerializer.SerializeToNode(typeof(OutcomeRow).GetProperty(name)!.GetValue(row));
        }

        return json;
    }

    private static JsonNode? Of(object value) => value switch
    {
        Enum word => Word(word),
        string or int or bool => JsonSerializer.SerializeToNode(value),
        DateOnly day => JsonValue.Create(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        System.Collections.IEnumerable list => new JsonArray([.. list.Cast<object>().Select(Of)]),
        _ => Members(value),
    };

    private static JsonObject Members(object value)
    {
        JsonObject json = [];
        foreach (var property in value.GetType().GetProperties())
        {
            switch (property.Name, property.GetValue(value))
            {
                case (_, null) or ("And" or "Or", System.Collections.ICollection { Count: 0 }):
                    break;
                case (nameof(TextCondition.IsNull), bool missing):
                    json[missing ? "eq" : "neq"] = null;
                    break;
                case (var name, { } member):
                    json[Name(name)] = Of(member);
                    break;
            }
        }

        return json;
    }

    private static string Name(string member) => JsonNamingPolicy.CamelCase.ConvertName(member);

    private static JsonNode Word(object value) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()!);
}
