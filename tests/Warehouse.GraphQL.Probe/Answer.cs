using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Warehouse.GraphQL.Probe;

/// <summary>Writes answers as JSON on one line.</summary>
internal static class Answer
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Ok(params (string Name, string Value)[] members)
    {
        var answer = new JsonObject { ["ok"] = true };
        foreach (var (name, value) in members)
            answer[name] = value;
        return answer.ToJsonString(Json);
    }

    public static string Errors(IReadOnlyList<GraphQLError> errors) =>
        new JsonObject { ["errors"] = new JsonArray([.. errors.Select(Error)]) }.ToJsonString(Json);

    private static JsonObject Error(GraphQLError error) => new()
    {
        ["message"] = error.Message,
        ["locations"] = new JsonArray([.. error.Locations.Select(at => new JsonObject { ["line"] = at.Line, ["column"] = at.Column })]),
    };
}
