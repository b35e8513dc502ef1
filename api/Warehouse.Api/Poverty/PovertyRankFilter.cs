using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Poverty;

/// <summary>Conditions on a municipality's place in a poverty index; all must hold.</summary>
public sealed class PovertyRankFilter : IScenarioFilter<PovertyRankFilter>
{
    /// <summary>Rank, 1 = poorest.</summary>
    public IntOperators? Rank { get; init; }

    /// <summary>Percentage poor, 0 to 100.</summary>
    public FloatOperators? Value { get; init; }

    /// <summary>Fifth of the ranked units, 1 = poorest.</summary>
    public IntOperators? Quintile { get; init; }

    /// <summary>Department code.</summary>
    public IdOperators? Department { get; init; }

    /// <summary>Regional code.</summary>
    public IdOperators? Regional { get; init; }

    /// <summary>DIVIPOLA code.</summary>
    public IdOperators? Municipality { get; init; }

    /// <summary>On the priority list of this review cycle, e.g. <c>C112-2012</c>.</summary>
    [ID]
    public string? PriorityIn { get; init; }

    /// <summary>Whether SENA received a plan of any term. A plan that is only known is not one.</summary>
    public bool? HasPlan { get; init; }

    /// <summary>Whether a review was sent.</summary>
    public bool? HasReview { get; init; }

    /// <summary>Whether SENA committed itself.</summary>
    public bool? HasCommitment { get; init; }

    /// <summary>Whether an outcome was reported, by whatever entity and in whatever year.</summary>
    public bool? HasOutcome { get; init; }

    /// <summary>
    /// What <c>hasPlan</c>, <c>hasReview</c>, <c>hasCommitment</c> and <c>hasOutcome</c> look at: the demonstration scenario instead
    /// of real data, in the outermost filter only.
    /// </summary>
    public bool? Demonstration { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<PovertyRankFilter>? And { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<PovertyRankFilter>? Or { get; init; }

    /// <inheritdoc/>
    public PovertyRankFilter? Not { get; init; }

    /// <summary>The review cycles that this filter and those within it name.</summary>
    internal IEnumerable<string> Cycles() =>
        (PriorityIn is { } cycle ? [cycle] : Enumerable.Empty<string>())
            .Concat(((IEnumerable<PovertyRankFilter>)[.. And ?? [], .. Or ?? [], .. Not is { } not ? [not] : Array.Empty<PovertyRankFilter>()]).SelectMany(f => f.Cycles()));

    /// <summary>The conditions on a value of an index; records of the scenario that was not asked for count as absent.</summary>
    internal static Action<PovertyRankFilter, FilterConditions<PovertyValue>> Over(OperationalContext db, bool demonstration) => (filter, rows) =>
    {
        rows.Where(v => v.Rank, filter.Rank)
            .Where(v => v.Value, filter.Value)
            .Where(v => v.Quintile, filter.Quintile)
            .Where(v => v.Municipality!.DepartmentCode, filter.Department)
            .Where(v => v.Municipality!.RegionalCode, filter.Regional)
            .Where(v => v.MunicipalityCode, filter.Municipality)
            .Where(filter.HasPlan, v => db.Plans.Any(p => p.MunicipalityCode == v.MunicipalityCode && p.ReceivedOn != null && p.Demonstration == demonstration))
            .Where(filter.HasReview, v => db.PlanReviews.Any(r =>
                r.Plan!.MunicipalityCode == v.MunicipalityCode && r.Status != ReviewStatus.Pending && r.Status != ReviewStatus.InReview && r.Demonstration == demonstration))
            .Where(filter.HasCommitment, v => db.Commitments.Any(c => c.MunicipalityCode == v.MunicipalityCode && c.Demonstration == demonstration))
            .Where(filter.HasOutcome, v => db.OutcomeRecords.Any(o => o.MunicipalityCode == v.MunicipalityCode && o.Demonstration == demonstration));
        if (filter.PriorityIn is { } cycle)
        {
            rows.Where(v => db.PriorityMunicipalities.Any(p => p.CycleCode == cycle && p.MunicipalityCode == v.MunicipalityCode));
        }
    };
}
