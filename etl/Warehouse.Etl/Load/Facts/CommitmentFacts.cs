using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Etl.Load.Outcomes;
using Warehouse.Model;
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
            await session.ReplaceAsync(Step, await OfAsync(session, keys, cancellationToken), null, cancellationToken);
            return;
        }

        List<Touched> touched = [];
        foreach (var (id, key) in keys.Commitments)
        {
            if (id != 0 && outcomes.Commitments.Contains(key))
                touched.Add(new(key, id));
        }

        touched.Sort((a, b) => a.Key.CompareTo(b.Key));
        if (touched.Count > 0)
            Follow(session, keys, touched, cancellationToken);
    }

    /// <summary>Only outcomes changed: the facts stay but for what was reached.</summary>
    private static void Follow(LoadSession session, DimensionKeys keys, List<Touched> touched, CancellationToken cancellationToken)
    {
        var codes = keys.Indicators.ToDictionary(i => i.Value, i => i.Key);
        using CommitmentOutcomes outcomes = new(session);
        using RepeatedQuestion<FactCommitment> facts = new(
            TableQuestion.Of<FactCommitment>(
                session.Star, f => new { f.CommitmentKey, f.IndicatorKey, f.Demonstration, f.EndsOn, f.Target }, f => new { f.CommitmentKey }), session.Reader, Of);
        using var change = RepeatedChange.Setting<FactCommitment>(
            session.Star, f => new { f.Achieved, f.FirstOutcomeOn, f.AchievedOn, f.AchievementLagDays }, f => new { f.CommitmentKey });
        foreach (var (key, id) in touched)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var fact in facts.Ask(key))
            {
                Measure(fact, outcomes.Of(id, codes[fact.IndicatorKey], fact.Demonstration), keys.Accumulations[fact.IndicatorKey]);
                session.Count(Step, change.Run(fact.Achieved, fact.FirstOutcomeOn, fact.AchievedOn, fact.AchievementLagDays, key));
            }
        }
    }

    /// <summary>Takes the columns in the order in which they are asked for.</summary>
    private static FactCommitment Of(IStoredRow row) => new()
    {
        CommitmentKey = row.Int32(0),
        IndicatorKey = row.Int32(1),
        RegionalCode = "",
        Demonstration = row.Boolean(2),
        EndsOn = row.Day(3),
        Target = row.Int64(4),
    };

    private static async Task<IReadOnlyList<FactCommitment>> OfAsync(LoadSession session, DimensionKeys keys, CancellationToken cancellationToken)
    {
        var commitments = session.Operational.Commitments;
        var steps = await CommitmentSteps.ReadAsync(session.Operational, cancellationToken);
        var plans = PlanDimension.Keys(session);
        var reviewed = await session.Operational.PlanReviews.ToDictionaryAsync(r => r.Id, r => r.PlanId, cancellationToken);
        var targets = (await session.Operational.CommitmentTargets.ToListAsync(cancellationToken)).ToLookup(t => t.CommitmentId);
        using CommitmentOutcomes outcomes = new(session);
        return [.. (await commitments.OrderBy(c => c.Id).ToListAsync(cancellationToken)).Select(c =>
        {
            var accumulation = keys.Accumulations[keys.Indicators[c.IndicatorCode]];
            FactCommitment fact = new()
            {
                CommitmentKey = keys.Commitments[c.Id],
                MunicipalityKey = keys.Municipalities.On(c.MunicipalityCode, c.StartsOn),
                PlanKey = plans[c.ReviewId is { } review ? reviewed[review] : 0],
                IndicatorKey = keys.Indicators[c.IndicatorCode],
                RegionalCode = c.RegionalCode,
                BudgetYear = c.BudgetYear,
                Status = c.Status,
                StartsOn = c.StartsOn,
                EndsOn = c.EndsOn,
                BudgetCop = c.BudgetCop,
                Target = Target(targets[c.Id], accumulation),
                ProposedOn = steps.Reached(c.Id, CommitmentStatus.Proposed),
                FundedOn = steps.Reached(c.Id, CommitmentStatus.Funded),
                SignedOn = steps.Reached(c.Id, CommitmentStatus.Signed),
                StartedOn = steps.Reached(c.Id, CommitmentStatus.InProgress),
                ClosedOn = steps.Closed(c.Id),
                Demonstration = c.Demonstration,
            };
            fact.StartLagDays = fact.StartedOn?.DayNumber - fact.StartsOn.DayNumber;
            fact.ClosingLagDays = fact.ClosedOn?.DayNumber - fact.EndsOn.DayNumber;
            Measure(fact, outcomes.Of(c.Id, c.IndicatorCode, c.Demonstration), accumulation);
            return fact;
        })];
    }

    /// <summary>What outcomes tell of a commitment.</summary>
    private static void Measure(FactCommitment fact, CommitmentProgress reached, Accumulation accumulation)
    {
        fact.Achieved = reached.Achieved(accumulation);
        fact.FirstOutcomeOn = reached.FirstOn;
        fact.AchievedOn = reached.MetOn(accumulation, fact.Target);
        fact.AchievementLagDays = fact.AchievedOn?.DayNumber - fact.EndsOn.DayNumber;
    }

    /// <summary>A commitment whose outcomes changed: its key, and its id in the operational store.</summary>
    private sealed record Touched(int Key, int Id);

    private static long Target(IEnumerable<CommitmentTarget> targets, Accumulation accumulation) => accumulation == Accumulation.Flow
        ? targets.Sum(t => t.Target)
        : targets.MaxBy(t => PeriodDimension.LastDay(t.Year, t.Month))?.Target ?? 0;
}
