using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Targets at the grain at which they were set: of the nation, of regionals, of commitments. They are few, so they are put
/// together in memory.
/// </summary>
internal sealed class Targets
{
    private static readonly OutcomeDimension[] Grain =
        [OutcomeDimension.Regional, OutcomeDimension.Year, OutcomeDimension.Area, OutcomeDimension.Indicator, OutcomeDimension.Commitment];

    private readonly IReadOnlyList<OutcomeDimension> dimensions;
    private readonly Dictionary<string, decimal> byKey;

    private Targets(IReadOnlyList<OutcomeDimension> dimensions, IReadOnlyList<(OutcomeRow Key, decimal Target)> targets)
    {
        this.dimensions = dimensions;
        byKey = targets.GroupBy(t => RowDimension.Key(t.Key, dimensions)).ToDictionary(g => g.Key, g => g.Sum(t => t.Target));
        Total = targets.Count == 0 ? null : targets.Sum(t => t.Target);
    }

    /// <summary>The target of the whole selection.</summary>
    public decimal? Total { get; }

    /// <summary>The target of a row; null when none is set.</summary>
    public decimal? Of(OutcomeRow row) => byKey.TryGetValue(RowDimension.Key(row, dimensions), out var target) ? target : null;

    /// <summary>Targets for a question about some indicators; null when none stands at the question's grain.</summary>
    public static async Task<Targets?> ReadAsync(
        StarContext star, OutcomeQuestion question, References references, IReadOnlyCollection<int> indicators, CancellationToken cancellationToken)
    {
        if (!question.GroupBy.All(Grain.Contains))
        {
            return null;
        }

        var stored = await (
            from t in star.FactTargets
            join c in star.DimCommitments on t.CommitmentKey equals c.Key
            where t.Demonstration == question.Where.Demonstration && t.Target != null && indicators.Contains(t.IndicatorKey)
            select new StoredTarget(t, c.CommitmentId)).ToListAsync(cancellationToken);
        var byCommitment = question.GroupBy.Contains(OutcomeDimension.Commitment);
        var selected = new List<StoredTarget>();
        foreach (var target in stored.Where(t => t.CommitmentId is not null == byCommitment))
        {
            switch (target.Known(references).Fulfil(question.Where))
            {
                case true:
                    selected.Add(target);
                    break;
                case null when target.Fact.Scope != GoalScope.National:
                    return null;
            }
        }

        var counted = byCommitment ? selected : Goals(selected, question.GroupBy.Contains(OutcomeDimension.Regional));
        return new([.. question.GroupBy.Distinct()], [.. counted.Select(t => (t.Key(references), t.Value))]);
    }

    /// <summary>Of each indicator and year one scope, and of each unit its last cut-off.</summary>
    private static IEnumerable<StoredTarget> Goals(IEnumerable<StoredTarget> targets, bool byRegional)
    {
        foreach (var goal in targets.GroupBy(t => (t.Fact.IndicatorKey, t.Year)))
        {
            var scope = !byRegional && goal.Any(t => t.Fact.Scope == GoalScope.National) ? GoalScope.National : GoalScope.Regional;
            foreach (var unit in goal.Where(t => t.Fact.Scope == scope).GroupBy(t => t.Fact.ScopeCode))
            {
                var last = unit.Max(t => t.Fact.PeriodKey);
                var counted = CountedGoals.Of(unit.Where(t => t.Fact.PeriodKey == last).Select(t => t.Fact));
                foreach (var target in unit.Where(t => counted.Contains(t.Fact)))
                {
                    yield return target;
                }
            }
        }
    }
}
