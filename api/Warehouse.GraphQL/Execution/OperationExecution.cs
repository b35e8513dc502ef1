using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>
/// Executes the root selection of one operation: resolves level by level, so that each field sees all its parents at once, then
/// writes the response depth first.
/// </summary>
/// <param name="request">Who asks.</param>
/// <param name="schema">What is executed.</param>
/// <param name="variables">The coerced variables.</param>
/// <param name="faults">Turns failures into errors.</param>
/// <param name="cancellationToken">Ends the request.</param>
internal sealed class OperationExecution(
    RequestContext request, Schema schema, IReadOnlyDictionary<string, object?> variables, FaultReport faults, CancellationToken cancellationToken)
{
    private static readonly object EmptyRoot = new();

    private readonly FieldResolution _resolution = new(request, schema, variables, cancellationToken);
    private readonly LevelFlow _flow = new(schema);
    private readonly List<Task> _pending = [];

    /// <summary>ExecuteQuery (section 6.2.1): root fields may run at the same time.</summary>
    public async ValueTask<ExecutionResult> ExecuteQueryAsync(SelectionPlan plan)
    {
        var root = Root(plan);
        List<SelectionRun> level = [root];
        while (level.Count > 0)
        {
            level = await ResolveLevelAsync(level).ConfigureAwait(false);
        }

        return Complete(root);
    }

    /// <summary>ExecuteMutation (section 6.2.2): each root field with everything under it before the next one.</summary>
    public async ValueTask<ExecutionResult> ExecuteMutationAsync(SelectionPlan plan)
    {
        var root = Root(plan);
        for (var i = 0; i < plan.Fields.Count; i++)
        {
            var run = root.Fields[i] = _resolution.Start(plan.Fields[i], root.Parents, _pending, inOrder: true);
            await WaitAsync().ConfigureAwait(false);
            if (run is null)
            {
                continue;
            }

            await DescendAsync(run).ConfigureAwait(false);
            request.DataLoaders.ClearCache();
            if (run.Plan.Shape.IsNonNull && run.Values[0] is null or ResolverFault)
            {
                // Data is null whatever the other fields do, so they shall not take effect.
                break;
            }
        }

        return Complete(root);
    }

    /// <summary>ExecuteSubscriptionEvent (section 6.2.3.2): the root field has the event's value already.</summary>
    public async ValueTask<ExecutionResult> ExecuteEventAsync(SelectionPlan plan, ResolverContext context, object? value)
    {
        var root = Root(plan);
        FieldRun run = new(plan.Fields[0], context, 1);
        run.Values[0] = value is Exception exception ? new ResolverFault(exception) : value;
        root.Fields[0] = run;
        await DescendAsync(run).ConfigureAwait(false);
        return Complete(root);
    }

    private SelectionRun Root(SelectionPlan plan)
    {
        SelectionRun root = new(plan);
        root.Parents.Add(request.RootValue ?? EmptyRoot);
        return root;
    }

    private async ValueTask DescendAsync(FieldRun run)
    {
        List<SelectionRun> level = [];
        _flow.Flow(run, level);
        while (level.Count > 0)
        {
            level = await ResolveLevelAsync(level).ConfigureAwait(false);
        }
    }

    private async ValueTask<List<SelectionRun>> ResolveLevelAsync(List<SelectionRun> level)
    {
        foreach (var selection in level)
        {
            Start(selection);
        }

        await WaitAsync().ConfigureAwait(false);
        List<SelectionRun> next = [];
        foreach (var selection in level)
        {
            foreach (var field in selection.Fields)
            {
                if (field is not null)
                {
                    _flow.Flow(field, next);
                }
            }
        }

        return next;
    }

    private void Start(SelectionRun selection)
    {
        var fields = selection.Plan.Span;
        for (var i = 0; i < fields.Length; i++)
        {
            selection.Fields[i] = _resolution.Start(fields[i], selection.Parents, _pending);
        }
    }

    private async ValueTask WaitAsync()
    {
        if (_pending.Count == 0)
        {
            return;
        }

        var all = _pending.Count == 1 ? _pending[0] : Task.WhenAll(_pending);
        _pending.Clear();
        var loaders = request.DataLoaders;
        while (!all.IsCompleted)
        {
            if (loaders.HasPending)
            {
                await loaders.DispatchAsync(cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await Task.WhenAny(all, loaders.WhenPending()).ConfigureAwait(false);
            }
        }

        await all.ConfigureAwait(false);
    }

    private ExecutionResult Complete(SelectionRun root)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ResponseWriter writer = new();
        ResponseCompletion completion = new(writer, faults);
        if (!completion.WriteSelection(root, 0))
        {
            writer.Truncate(0);
            writer.WriteNull();
        }

        return new(writer, completion.Errors);
    }
}
