using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Warehouse.GraphQL.Execution.Caching;
using Warehouse.GraphQL.Language;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Validation;

namespace Warehouse.GraphQL.Execution;

/// <summary>Executes requests against one schema (ExecuteRequest, section 6.1). Documents are parsed, validated and planned once. Thread-safe.</summary>
public sealed class RequestExecutor
{
    private readonly RequestOptions _options;
    private readonly DocumentCache _documents;
    private readonly FaultReport _faults;
    private readonly CachedExecution _execution;

    /// <summary>An executor of a schema.</summary>
    /// <param name="schema">What is executed.</param>
    /// <param name="options">Limits; the defaults when null.</param>
    /// <param name="logger">Takes unexpected exceptions of resolvers.</param>
    public RequestExecutor(Schema schema, RequestOptions? options = null, ILogger<RequestExecutor>? logger = null)
    {
        Schema = schema;
        _options = options ?? new();
        _documents = new(_options.DocumentCacheCapacity, _options.DocumentCacheCharacters);
        _execution = new(_options);
        _faults = new(logger ?? (ILogger)NullLogger.Instance, _options.IncludeExceptionDetails, _options.ExplainFault);
    }

    /// <summary>What is executed.</summary>
    public Schema Schema { get; }

    /// <summary>Executes a request. The result is disposed by the caller.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="context">Who asks; nobody when null.</param>
    /// <param name="cancellationToken">Ends the request when the client has gone.</param>
    /// <returns>Data and errors, or only errors when the request could not be executed, or a stream for subscriptions.</returns>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async ValueTask<ExecutionResult> ExecuteAsync(GraphQLRequest request, RequestContext? context = null, CancellationToken cancellationToken = default)
    {
        using var activity = Telemetry.Source.StartActivity("graphql.request");
        var started = Stopwatch.GetTimestamp();
        ExecutionResult result;
        try
        {
            result = await ExecuteAsync(Prepare(request, activity), request, context ?? new(), cancellationToken).ConfigureAwait(false);
        }
        catch (GraphQLException exception)
        {
            result = new(exception.Errors);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            result = new(_faults.Unexpected(exception, null));
        }

        Telemetry.Record(activity, result, started);
        return result;
    }

    private PreparedDocument Prepare(GraphQLRequest request, Activity? activity)
    {
        if (request.Query is not { } text)
        {
            throw new GraphQLException("Must provide a document.", ErrorCodes.BadRequest);
        }

        activity?.SetTag("graphql.document.hash", DocumentHash.Of(text));
        return _documents.Find(text) ?? Prepare(text);
    }

    private PreparedDocument Prepare(string text)
    {
        var document = Parse(text);
        Validate(document);
        PreparedDocument prepared = new(Schema, text, document);
        _documents.Add(prepared);
        return prepared;
    }

    private void Validate(DocumentNode document)
    {
        using var phase = Telemetry.Validate();
        if (DocumentValidator.Validate(Schema, document, [.. _options.ValidationRules]) is { Count: > 0 } errors)
        {
            throw new GraphQLException([.. errors.Select(e => e.Code is null ? e with { Code = ErrorCodes.Validation } : e)]);
        }
    }

    private DocumentNode Parse(string text)
    {
        using var phase = Telemetry.Parse();
        try
        {
            return Parser.Parse(text, _options.Parser);
        }
        catch (GraphQLSyntaxException exception)
        {
            throw new GraphQLException(new GraphQLError(exception.Message)
            {
                Code = ErrorCodes.Syntax,
                Locations = [new(exception.Location.Line, exception.Location.Column)],
            });
        }
    }

    private ValueTask<ExecutionResult> ExecuteAsync(PreparedDocument document, GraphQLRequest request, RequestContext context, CancellationToken cancellationToken)
    {
        var operation = document.GetOperation(request.OperationName);
        if (operation.Definition.Operation == OperationType.Mutation && !context.AllowMutations)
        {
            throw new GraphQLException("Mutations must be sent with POST.", ErrorCodes.MutationOverGet);
        }

        Telemetry.Describe(Activity.Current, operation.Definition);
        List<GraphQLError> errors = [];
        var variables = operation.Variables.Coerce(request.Variables, errors);
        if (errors.Count > 0)
        {
            return new(new ExecutionResult(errors));
        }

        OperationCall call = new(Schema, operation, Plan(operation, variables), variables, context, _faults, _options.ExecutionTimeout);
        return _options.OperationChecks.Count == 0
            ? RunAsync(request, call, cancellationToken)
            : CheckedAsync(document, request, call, cancellationToken);
    }

    private static SelectionPlan Plan(PreparedOperation operation, IReadOnlyDictionary<string, object?> variables)
    {
        using var phase = Telemetry.Plan();
        return operation.GetPlan(variables);
    }

    private async ValueTask<ExecutionResult> RunAsync(GraphQLRequest request, OperationCall call, CancellationToken cancellationToken)
    {
        using var phase = Telemetry.Execute();
        return await _execution.ExecuteAsync(request, call, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<ExecutionResult> CheckedAsync(
        PreparedDocument document, GraphQLRequest request, OperationCall call, CancellationToken cancellationToken)
    {
        OperationUnderCheck subject = new()
        {
            Schema = Schema,
            Document = document.Document,
            Operation = call.Operation.Definition,
            Plan = call.Plan,
            Variables = call.Variables,
            Request = call.Context,
        };
        foreach (var check in _options.OperationChecks)
        {
            check.Check(subject);
            if (subject.Errors.Count > 0)
            {
                return new(subject.Errors) { Extensions = subject.Extensions.Count > 0 ? subject.Extensions : null };
            }
        }

        var result = await RunAsync(request, call, cancellationToken).ConfigureAwait(false);
        foreach (var (name, value) in subject.Extensions)
        {
            result.Report(name, value);
        }

        return result;
    }
}
