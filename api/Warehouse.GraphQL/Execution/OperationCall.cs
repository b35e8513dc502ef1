using System.Runtime.CompilerServices;
using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>One call of a prepared operation: chooses how its kind is executed, and holds its time limit.</summary>
internal sealed record OperationCall(
    Schema Schema,
    PreparedOperation Operation,
    SelectionPlan Plan,
    IReadOnlyDictionary<string, object?> Variables,
    RequestContext Context,
    FaultReport Faults,
    TimeSpan? Timeout)
{
    public ValueTask<ExecutionResult> ExecuteAsync(CancellationToken cancellationToken) => Operation.Definition.Operation switch
    {
        OperationType.Subscription when Plan.Fault is { } fault => new(new ExecutionResult(fault.Errors)),
        _ when Plan.Fault is { } fault => new(ExecutionResult.Null(fault.Errors)),
        OperationType.Query => LimitedAsync(e => e.ExecuteQueryAsync(Plan), cancellationToken),
        OperationType.Mutation => LimitedAsync(e => e.ExecuteMutationAsync(Plan), cancellationToken),
        _ => SubscribeAsync(cancellationToken),
    };

    /// <summary>Whether the user may ask for each of some fields.</summary>
    public bool MaySeeAll(IReadOnlyList<FieldPlan> fields, CancellationToken cancellationToken) =>
        fields.Count == 0 || fields.All(f => new FieldResolution(Context, Schema, Variables, cancellationToken).Prepare(f, out _) is null);

    private async ValueTask<ExecutionResult> LimitedAsync(Func<OperationExecution, ValueTask<ExecutionResult>> execute, CancellationToken cancellationToken)
    {
        if (Timeout is not { } limit)
        {
            return await RunAsync(execute, cancellationToken).ConfigureAwait(false);
        }

        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        source.CancelAfter(limit);
        try
        {
            return await RunAsync(execute, source.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (source.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new(new GraphQLError($"The request took longer than {limit.TotalSeconds} seconds.") { Code = ErrorCodes.Timeout });
        }
    }

    private async ValueTask<ExecutionResult> RunAsync(Func<OperationExecution, ValueTask<ExecutionResult>> execute, CancellationToken cancellationToken)
    {
        var result = await execute(new(Context, Schema, Variables, Faults, cancellationToken)).ConfigureAwait(false);
        result.Explanations = Context.Explanations;
        return result;
    }

    // Subscribe (section 6.2.3): the source stream, then the response stream made of it.
    private async ValueTask<ExecutionResult> SubscribeAsync(CancellationToken cancellationToken)
    {
        if (Plan.Fields is not [{ Definition.Resolver: StreamResolver resolver } field])
        {
            return new(GraphQLError.At("The root field of a subscription must give a stream of events.", Operation.Definition));
        }

        FieldResolution resolution = new(Context, Schema, Variables, cancellationToken);
        try
        {
            if (resolution.Prepare(field, out var context) is { } fault)
            {
                throw fault.Exception;
            }

            var events = await resolver.Subscribe(context!).ConfigureAwait(false);
            return new(Respond(events, context!, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new([.. Faults.Errors(exception, field, [field.ResponseName])]);
        }
    }

    // MapSourceToResponseEvent (section 6.2.3.2).
    private async IAsyncEnumerable<ExecutionResult> Respond(
        IAsyncEnumerable<object?> events, ResolverContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var source = events.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            ExecutionResult? failure = null;
            try
            {
                if (!await source.MoveNextAsync().ConfigureAwait(false))
                {
                    yield break;
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failure = new([.. Faults.Errors(exception, Plan.Fields[0], [Plan.Fields[0].ResponseName])]);
            }

            if (failure is not null)
            {
                yield return failure;
                yield break;
            }

            Context.DataLoaders.ClearCache();
            yield return await RespondAsync(source.Current, context, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<ExecutionResult> RespondAsync(object? item, ResolverContext context, CancellationToken cancellationToken)
    {
        var named = item as IStreamEvent;
        var result = await LimitedAsync(e => e.ExecuteEventAsync(Plan, context, named is null ? item : named.Value), cancellationToken).ConfigureAwait(false);
        if (named is not null)
        {
            result.EventId = named.Id;
            result.Extensions = new Dictionary<string, object?> { ["eventId"] = named.Id };
        }

        return result;
    }
}
