using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Warehouse.GraphQL.Execution;

/// <summary>Turns what went wrong in a field into errors of the response. Unexpected exceptions are logged and never sent; a trace id leads from one to the other.</summary>
/// <param name="logger">Takes unexpected exceptions.</param>
/// <param name="includeDetails">Sends the exception's text too; for development.</param>
/// <param name="explain">Gives what the client is told of an exception; null: it is unexpected.</param>
internal sealed class FaultReport(ILogger logger, bool includeDetails, Func<Exception, GraphQLException?>? explain)
{
    public IEnumerable<GraphQLError> Errors(Exception exception, FieldPlan field, IReadOnlyList<object> path)
    {
        if (exception is not GraphQLException expected)
        {
            return [Unexpected(exception, path.Count == 0 ? null : path) with { Locations = Locations(field) }];
        }

        return expected.Errors.Select(e => e with
        {
            Path = e.Path ?? path,
            Locations = e.Locations.IsDefaultOrEmpty ? Locations(field) : e.Locations,
        });
    }

    public GraphQLError Unexpected(Exception exception, IReadOnlyList<object>? path)
    {
        var where = path is null ? "(request)" : string.Join('.', path);
        if (explain?.Invoke(exception) is { } told)
        {
            logger.LogWarning(exception, "Refused at {Path}: {Message}", where, told.Message);
            return told.Errors[0] with { Path = path };
        }

        var traceId = Activity.Current?.TraceId.ToString() ?? ActivityTraceId.CreateRandom().ToString();
        logger.LogError(exception, "Unexpected error at {Path}, trace {TraceId}", where, traceId);
        Dictionary<string, object?> extensions = new() { ["traceId"] = traceId };
        if (includeDetails)
        {
            extensions["exception"] = exception.ToString();
        }

        return new("Unexpected Execution Error") { Path = path, Code = ErrorCodes.Internal, Extensions = extensions, Exception = exception };
    }

    public static ImmutableArray<ErrorLocation> Locations(FieldPlan field) =>
        [.. field.Nodes.Where(n => n.Location.Line > 0).Select(n => new ErrorLocation(n.Location.Line, n.Location.Column))];
}
