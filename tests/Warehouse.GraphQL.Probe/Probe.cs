using System.Text.Json;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Sdl;
using Warehouse.GraphQL.Validation;

namespace Warehouse.GraphQL.Probe;

/// <summary>Answers requests of the probe's protocol: parse, validate, execute, printSchema, buildSchema.</summary>
internal sealed class Probe
{
    // Requests usually come in runs with one schema.
    private Subject? _last;

    public async Task<string> AnswerAsync(string line)
    {
        try
        {
            using var request = JsonDocument.Parse(line);
            return await AnswerAsync(request.RootElement);
        }
        catch (GraphQLSyntaxException exception)
        {
            var location = new ErrorLocation(exception.Location.Line, exception.Location.Column);
            return Answer.Errors([new GraphQLError(exception.Message) { Locations = [location] }]);
        }
        catch (SchemaException exception)
        {
            return Answer.Errors(exception.Errors);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Answer.Errors([new GraphQLError(exception.Message)]);
        }
    }

    private async Task<string> AnswerAsync(JsonElement request) => request.GetProperty("op").GetString() switch
    {
        "parse" => Answer.Ok(("printed", Printer.Print(Parser.Parse(Document(request))))),
        "validate" => Validate(Schema(request).Schema, Parser.Parse(Document(request))),
        "execute" => await ExecuteAsync(IsLimited(request) ? Schema(request).Limited : Schema(request).Unlimited, request),
        "printSchema" => Answer.Ok(("schema", SchemaPrinter.Print(Schema(request).Schema))),
        "buildSchema" => Schema(request) is var _ ? Answer.Ok() : string.Empty,
        var op => Answer.Errors([new GraphQLError($"Unknown op \"{op}\".")]),
    };

    private static string Validate(Schema schema, DocumentNode document)
    {
        var errors = DocumentValidator.Validate(schema, document);
        return errors.Count == 0 ? Answer.Ok() : Answer.Errors(errors);
    }

    private static async Task<string> ExecuteAsync(RequestExecutor executor, JsonElement request)
    {
        var root = request.TryGetProperty("rootValue", out var value) ? value : default(JsonElement?);
        using var result = await executor.ExecuteAsync(
            new GraphQLRequest
            {
                Query = Document(request),
                OperationName = request.TryGetProperty("operationName", out var name) ? name.GetString() : null,
                Variables = request.TryGetProperty("variables", out var variables) ? variables : null,
            },
            OneEvent.Context(root));
        if (result.Stream is null)
            return result.ToJson();
        await foreach (var first in result.Stream)
        {
            using (first)
                return first.ToJson();
        }

        return Answer.Errors([new GraphQLError("The subscription ended without an event.")]);
    }

    private Subject Schema(JsonElement request)
    {
        var sdl = request.GetProperty("schema").GetString() ?? string.Empty;
        if (_last is { } last && last.Sdl == sdl)
            return last;
        var document = Parser.Parse(sdl);
        var schema = SdlSchema.Build(document, new SdlOptions { Resolver = OneEvent.Resolvers(document) });
        RequestOptions options = new();
        options.Limits.SwitchOff();
        return _last = new(sdl, schema, Unlimited: new(schema, options), Limited: new(schema));
    }

    // Answers are compared without limits; hostile documents are thrown at what a server has by default.
    private static bool IsLimited(JsonElement request) => request.TryGetProperty("limits", out var limits) && limits.GetBoolean();

    private static string Document(JsonElement request) => request.GetProperty("document").GetString() ?? string.Empty;

    private sealed record Subject(string Sdl, Schema Schema, RequestExecutor Unlimited, RequestExecutor Limited);
}
