using System.Runtime.InteropServices;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>Resolves one field for all parents of its level (ResolveFieldValue, section 6.4.2); what has to be waited for is left to the caller.</summary>
/// <param name="request">Who asks.</param>
/// <param name="schema">What is executed.</param>
/// <param name="variables">The coerced variables.</param>
/// <param name="cancellationToken">Ends the request.</param>
internal sealed class FieldResolution(RequestContext request, Schema schema, IReadOnlyDictionary<string, object?> variables, CancellationToken cancellationToken)
{
    /// <summary>Starts the resolver for all parents.</summary>
    /// <param name="plan">The field.</param>
    /// <param name="parents">All parents of its level.</param>
    /// <param name="pending">Gets what has to be waited for.</param>
    /// <param name="inOrder">The field has effects, so even a pure leaf is resolved now.</param>
    /// <returns>Null when the field is written straight from its parents.</returns>
    public FieldRun? Start(FieldPlan plan, List<object> parents, List<Task> pending, bool inOrder = false)
    {
        var resolver = plan.Definition.Resolver;
        if (resolver is TypeNameResolver || (resolver is LeafResolver && !inOrder && plan.Definition is { Authorize: null, AuthorizeParent: null } && plan.Definition.Arguments.Count == 0))
        {
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (Prepare(plan, out var context) is { } fault)
        {
            FieldRun failed = new(plan, null, parents.Count);
            Array.Fill(failed.Values, fault);
            return failed;
        }

        FieldRun run = new(plan, context, parents.Count);
        if (plan.Definition.AuthorizeParent is { } rule)
        {
            ResolveGuarded(rule, run, parents, pending);
            return run;
        }

        if (resolver is LeafResolver && !inOrder)
        {
            return null;
        }

        Resolve(run, parents, pending);
        return run;
    }

    private static void ResolveGuarded(Func<object, ResolverContext, AuthorizationResult> rule, FieldRun run, List<object> parents, List<Task> pending)
    {
        GuardedParents guarded = new(run, parents, rule);
        FieldRun found = new(run.Plan, run.Context, guarded.Allowed.Count);
        List<Task> awaited = [];
        if (guarded.Allowed.Count > 0)
        {
            Resolve(found, guarded.Allowed, awaited);
        }

        Wait(guarded.SpreadAsync(found, run, awaited), pending);
    }

    private static void Resolve(FieldRun run, List<object> parents, List<Task> pending)
    {
        switch (run.Plan.Definition.Resolver)
        {
            case LeafResolver leaf:
                Resolve((parent, _) => leaf.Get(parent), run, parents);
                break;
            case PureResolver pure:
                Resolve(pure.Resolve, run, parents);
                break;
            case AsyncResolver asynchronous:
                Resolve(asynchronous, run, parents, pending);
                break;
            case BatchResolver batch:
                Wait(ResolveAsync(batch, run, parents), pending);
                break;
            case var other:
                throw new InvalidOperationException($"'{run.Plan.Definition}' has a {other.GetType().Name}, which only the root of a subscription may have.");
        }
    }

    /// <summary>Coerces the arguments and asks whether the user may see the field.</summary>
    public ResolverFault? Prepare(FieldPlan plan, out ResolverContext? context)
    {
        context = null;
        try
        {
            context = new(request, schema, plan, plan.Arguments.Coerce(variables), cancellationToken);
            return Refusal.Of(plan.Definition.Authorize?.Invoke(context));
        }
        catch (GraphQLException exception)
        {
            return new(exception);
        }
    }

    private static void Resolve(Func<object, ResolverContext, object?> resolve, FieldRun run, List<object> parents)
    {
        var values = run.Values;
        var span = CollectionsMarshal.AsSpan(parents);
        for (var i = 0; i < span.Length; i++)
        {
            try
            {
                values[i] = Marked(resolve(span[i], run.Context!));
            }
            catch (Exception exception) when (!IsCancellation(exception, run))
            {
                values[i] = new ResolverFault(exception);
            }
        }
    }

    private static void Resolve(AsyncResolver resolver, FieldRun run, List<object> parents, List<Task> pending)
    {
        for (var i = 0; i < parents.Count; i++)
        {
            try
            {
                var value = resolver.Resolve(parents[i], run.Context!);
                if (value.IsCompletedSuccessfully)
                {
                    run.Values[i] = Marked(value.Result);
                }
                else
                {
                    Wait(KeepAsync(value, run, i), pending);
                }
            }
            catch (Exception exception) when (!IsCancellation(exception, run))
            {
                run.Values[i] = new ResolverFault(exception);
            }
        }
    }

    private static async Task KeepAsync(ValueTask<object?> value, FieldRun run, int index)
    {
        try
        {
            run.Values[index] = Marked(await value.ConfigureAwait(false));
        }
        catch (Exception exception) when (!IsCancellation(exception, run))
        {
            run.Values[index] = new ResolverFault(exception);
        }
    }

    private static async Task ResolveAsync(BatchResolver resolver, FieldRun run, List<object> parents)
    {
        try
        {
            var values = await resolver.Resolve(parents, run.Context!).ConfigureAwait(false);
            if (values.Count != parents.Count)
            {
                throw new InvalidOperationException($"'{run.Plan.Definition}' gave {values.Count} values for {parents.Count} parents.");
            }

            for (var i = 0; i < values.Count; i++)
            {
                run.Values[i] = Marked(values[i]);
            }
        }
        catch (Exception exception) when (!IsCancellation(exception, run))
        {
            Array.Fill(run.Values, new ResolverFault(exception));
        }
    }

    private static bool IsCancellation(Exception exception, FieldRun run) =>
        exception is OperationCanceledException && run.Context!.CancellationToken.IsCancellationRequested;

    private static void Wait(Task task, List<Task> pending)
    {
        if (!task.IsCompletedSuccessfully)
        {
            pending.Add(task);
        }
    }

    private static object? Marked(object? value) => value is Exception exception ? new ResolverFault(exception) : value;
}
