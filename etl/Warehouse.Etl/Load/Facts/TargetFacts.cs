using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Territory;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Facts;

/// <summary>SENA's goals and the targets of commitments, each at its own grain.</summary>
internal static class TargetFacts
{
    public static async Task LoadAsync(LoadSession session, DimensionKeys keys, CancellationToken cancellationToken)
    {
        var changed = session.Backlog.Holds(
            nameof(Goal), nameof(TrainingCentre), nameof(CommitmentTarget), nameof(Commitment), nameof(Indicator));
        if (!changed && !keys.Municipalities.Moved)
            return;
        var facts = (await GoalsAsync(session, keys, cancellationToken)).Concat(CommitmentTargets(session, keys)).Select((fact, i) =>
        {
            fact.Id = i + 1;
            return fact;
        });
        await session.ReplaceAsync("targets", facts, null, cancellationToken);
    }

    private static async Task<IEnumerable<FactTarget>> GoalsAsync(LoadSession session, DimensionKeys keys, CancellationToken cancellationToken)
    {
        var centres = await session.Operational.TrainingCentres.ToDictionaryAsync(c => c.Code, c => c.RegionalCode, cancellationToken);
        return session.Operational.Goals
            .OrderBy(g => g.Year).ThenBy(g => g.Month).ThenBy(g => g.Scope).ThenBy(g => g.ScopeCode).ThenBy(g => g.Category).ThenBy(g => g.Item)
            .AsEnumerable()
            .Select(g => new FactTarget
            {
                Scope = g.Scope,
                ScopeCode = g.ScopeCode,
                RegionalCode = g.Scope switch
                {
                    GoalScope.Regional => g.ScopeCode,
                    GoalScope.Centre => centres.GetValueOrDefault(g.ScopeCode),
                    _ => null,
                },
                PeriodKey = DimPeriod.KeyOf(g.Year, g.Month),
                IndicatorKey = keys.Indicators[g.IndicatorCode ?? ""],
                Category = g.Category,
                Item = g.Item,
                IsTotal = g.IsTotal,
                IsRate = g.IsRate,
                Target = g.Target,
                Executed = g.Executed,
            });
    }

    private static IEnumerable<FactTarget> CommitmentTargets(LoadSession session, DimensionKeys keys) => session.Operational.CommitmentTargets
        .Join(session.Operational.Commitments, t => t.CommitmentId, c => c.Id, (t, c) => new { Target = t, Commitment = c })
        .OrderBy(x => x.Target.CommitmentId).ThenBy(x => x.Target.Year).ThenBy(x => x.Target.Month)
        .AsEnumerable()
        .Select(x => new FactTarget
        {
            RegionalCode = x.Commitment.RegionalCode,
            MunicipalityKey = keys.Municipalities.In(x.Commitment.MunicipalityCode, x.Target.Year, x.Target.Month),
            PeriodKey = DimPeriod.KeyOf(x.Target.Year, x.Target.Month),
            IndicatorKey = keys.Indicators[x.Commitment.IndicatorCode],
            CommitmentKey = keys.Commitments[x.Commitment.Id],
            Demonstration = x.Commitment.Demonstration,
            Target = x.Target.Target,
        });
}
