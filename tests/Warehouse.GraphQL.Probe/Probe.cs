using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Warehouse.GraphQL.Language;

namespace Warehouse.GraphQL.Probe;

/// <summary>Answers one request of the probe's protocol: parse, validate, execute, printSchema, buildSchema.</summary>
internal static class Probe
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Task<string> AnswerAsync(string line)
    {
        using var request = JsonDocument.Parse(line);
        var root = request.RootElement;
        JsonNode answer;
        try
        {
            answer = root.GetProperty("op").GetString() switch
            {
                "parse" => Parse(Text(root, "document")),
                var op => Refusal($"Unknown op \"{op}\"."),
            };
        }
        catch (GraphQLSyntaxException exception)
        {
            answer = Errors(Error(exception.Message, (exception.Location.Line, exception.Location.Column)));
        }

        return Task.FromResult(answer.ToJsonString(Json));
    }

    private static JsonObject Parse(string document) => new() { ["ok"] = true, ["printed"] = Printer.Print(Parser.Parse(document)) };

    private static string Text(JsonElement request, string name) =>
        request.GetProperty(name).GetString() ?? throw new JsonException($"\"{name}\" is null.");

    private static JsonObject Refusal(string message) => Errors(Error(message));

    private static JsonObject Errors(params JsonNode[] errors) => new() { ["errors"] = new JsonArray(errors) };

    private static JsonObject Error(string message, params (int Line, int Column)[] locations) => new()
    {
        ["message"] = message,
        ["locations"] = new JsonArray([.. locations.Select(at => new JsonObject { ["line"] = at.Line, ["column"] = at.Column })]),
    };
}
