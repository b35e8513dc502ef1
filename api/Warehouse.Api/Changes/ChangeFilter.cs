using Warehouse.GraphQL.Data.Filtering;
using Warehouse.Model.Operational.History;

namespace Warehouse.Api.Changes;

/// <summary>Conditions on a change; all must hold.</summary>
public sealed class ChangeFilter : IScenarioFilter<ChangeFilter>
{
    /// <summary>What happened.</summary>
    public EnumOperators<ChangeEvent>? Event { get; init; }

    /// <summary>What kind of thing changed.</summary>
    public EnumOperators<ChangeSubject>? Subject { get; init; }

    /// <summary>Key of what changed: its id, or regional and year of a budget, e.g. <c>27-2012</c>.</summary>
    public IdOperators? SubjectKey { get; init; }

    /// <summary>Code of the regional that it belongs to.</summary>
    public IdOperators? Regional { get; init; }

    /// <summary>DIVIPOLA code of the municipality concerned.</summary>
    public IdOperators? Municipality { get; init; }

    /// <summary>Code of the review cycle concerned.</summary>
    public IdOperators? Cycle { get; init; }

    /// <summary>Who made it: the subject of the token.</summary>
    public StringOperators? Actor { get; init; }

    /// <summary>Changes of the demonstration scenario instead of real data; only in the outermost filter.</summary>
    public bool? Demonstration { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<ChangeFilter>? And { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<ChangeFilter>? Or { get; init; }

    /// <inheritdoc/>
    public ChangeFilter? Not { get; init; }

    /// <summary>The conditions on a change.</summary>
    internal static void Over(ChangeFilter filter, FilterConditions<ChangeRecord> changes) => changes
        .Where(c => c.Event, filter.Event)
        .Where(c => c.Subject, filter.Subject)
        .Where(c => c.SubjectKey, filter.SubjectKey)
        .Where(c => c.RegionalCode, filter.Regional)
        .Where(c => c.MunicipalityCode, filter.Municipality)
        .Where(c => c.CycleCode, filter.Cycle)
        .Where(c => c.Actor, filter.Actor);
}
