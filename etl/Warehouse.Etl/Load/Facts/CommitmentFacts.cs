using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Etl.Load.Outcomes;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Facts;

/// <summary>Commitments with what they aim at and what was reached so far.</summary>
internal static class CommitmentFacts
{
    private const string Step = "commitments";

    public static async Task LoadAsync(LoadSession session, DimensionKeys keys, OutcomeChange outcomes, CancellationToken cancellationToken)
    {
        var changed = session.Backlog.Holds(nameof(Commitment), nameof(CommitmentTarget), nameof(PlanReview), nameof(Indicator))
            || outcomes.EveryCommitment || keys.Municipalities.Moved;
        if (changed)
        {
            await session.ReplaceAsync(Step, await OfAsync(session, keys, null, cancellationToken), null, cancellationToken);
            return;
        }

        var touched = keys.Commitments.Where(c => outcomes.Commitments.Contains(c.Value) && c.Key != 0).Select(c => c.Key).ToList();
        if (touched.Count == 0)
            return;
        var facts = await OfAsync(session, keys, touched, cancellationToken);
        await session.WriteAsync(Step, facts, facts, cancellationToken);
    }

    private static async Task<IReadOnlyList<FactCommitment>> OfAsync(
        LoadSession session, DimensionKeys keys, IReadOnlyList<int>? only, CancellationToken cancellationToken)
    {
        var commitments = only is null ? session.Operational.Commitments : session.Operational.Commitments.Where(c => only.Contains(c.Id));
        var ids = commitments.Select(c => c.Id);
        var steps = await CommitmentSteps.ReadAsync(session.Operational, only, cancellationToken);
        var plans = await session.Operational.PlanReviews.ToDictionaryAsync(r => r.Id, r => r.PlanId, cancellationToken);
        var targets = (await session.Operational.CommitmentTargets.Where(t => ids.Contains(t.CommitmentId)).ToListAsync(cancellationToken))
            .ToLookup(t => t.CommitmentId);
        var reached = await CommitmentProgress.OfAsync(session.Operational, ids, cancellationToken);
        return [.. (await commitments.OrderBy(c => c.Id).ToListAsync(cancellationToken)).Select(c =>
        {
            var accumulation = keys.Accumulations[keys.Indicators[c.IndicatorCode]];
            var target = Target(targets[c.Id], accumulation);
            return WithLags(new()
            {
                CommitmentKey = keys.Commitments[c.Id],
                MunicipalityKey = keys.Municipalities.On(c.MunicipalityCode, c.StartsOn),
                PlanKey = keys.Plans[c.ReviewId is { } review ? plans[review] : 0],
                IndicatorKey = keys.Indicators[c.IndicatorCode],
                RegionalCode = c.RegionalCode,
                BudgetYear = c.BudgetYear,
                Status = c.Status,
                StartsOn = c.StartsOn,
                EndsOn = c.EndsOn,
                BudgetCop = c.BudgetCop,
                Target = target,
                Achieved = reached.Achieved(c.Id, accumulation),
                ProposedOn = steps.Reached(c.Id, CommitmentStatus.Proposed),
                FundedOn = steps.Reached(c.Id, CommitmentStatus.Funded),
                SignedOn = steps.Reached(c.Id, CommitmentStatus.Signed),
                StartedOn = steps.Reached(c.Id, CommitmentStatus.InProgress),
                FirstOutcomeOn = reached.FirstOn(c.Id),
                AchievedOn = reached.MetOn(c.Id, accumulation, target),
                ClosedOn = steps.Closed(c.Id),
                Demonstration = c.Demonstration,
            });
        })];
    }

    private static FactCommitment WithLags(FactCommitment fact)
    {
        fact.StartLagDays = fact.StartedOn?.DayNumber - fact.StartsOn.DayNumber;
        fact.AchievementLagDays = fact.AchievedOn?.DayNumber - fact.EndsOn.DayNumber;
        fact.ClosingLagDays = fact.ClosedOn?.DayNumber - fact.EndsOn.DayNumber;
        return fact;
    }

    private static long Target(IEnumerable<CommitmentTarget> targets, Accumulation accumulation) => accumulation == Accumulation.Flow
        ? targets.Sum(t => t.Target)
        : targets.MaxBy(t => PeriodDimension.LastDay(t.Year, t.Month))?.Target ?? 0;
}
