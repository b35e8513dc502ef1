using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>The parents of a field of whom the user may ask it; in place of the values of the others stand refusals.</summary>
internal sealed class GuardedParents
{
    private readonly List<int> _positions = [];

    public GuardedParents(FieldRun run, List<object> parents, Func<object, ResolverContext, AuthorizationResult> rule)
    {
        for (var i = 0; i < parents.Count; i++)
        {
            if (Refusal.Of(rule(parents[i], run.Context!)) is { } fault)
            {
                run.Values[i] = fault;
            }
            else
            {
                Allowed.Add(parents[i]);
                _positions.Add(i);
            }
        }
    }

    public List<object> Allowed { get; } = [];

    /// <summary>Waits for the values of the allowed, and puts them in the places of their parents.</summary>
    public async Task SpreadAsync(FieldRun found, FieldRun run, List<Task> pending)
    {
        await Task.WhenAll(pending).ConfigureAwait(false);
        for (var i = 0; i < _positions.Count; i++)
        {
            run.Values[_positions[i]] = found.Values[i];
        }
    }
}
