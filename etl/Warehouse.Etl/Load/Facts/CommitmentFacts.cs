using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Facts;

/// <summary>Commitments with what they aim at and what was reached so far.</summary>
internal static class CommitmentFacts
{
    public static async Task LoadAsync(LoadStage stage, DimensionKeys keys, CancellationToken cancellationToken)
    {
        var plans = await stage.Operational.PlanReviews.ToDictionaryAsync(r => r.Id, r => r.PlanId, cancellationToken);
        var targets = (await stage.Operational.CommitmentTargets.ToListAsync(cancellationToken)).ToLookup(t => t.CommitmentId);
        var reached = await ReachedAsync(stage, cancellationToken);
        var facts = stage.Operational.Commitments.OrderBy(c => c.Id).AsEnumerable().Select(c =>
        {
            var accumulation = keys.Accumulations[keys.Indicators[c.IndicatorCode]];
            return new FactCommitment
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
                Target = Target(targets[c.Id], accumulation),
                Achieved = Achieved(reached[c.Id], accumulation),
                Demonstration = c.Demonstration,
            };
        });
        await stage.ReplaceAsync("commitments", facts, null, cancellationToken);
    }

    private static long Target(IEnumerable<CommitmentTarget> targets, Accumulation accumulation) => accumulation == Accumulation.Flow
        ? targets.Sum(t => t.Target)
        : targets.MaxBy(t => PeriodDimension.LastDay(t.Year, t.Month))?.Target ?? 0;

    private static long? Achieved(IEnumerable<Reached> reached, Accumulation accumulation)
    {
        var periods = reached.ToList();
        return periods.Count == 0 ? null : accumulation switch
        {
            Accumulation.Stock => periods.MaxBy(r => PeriodDimension.LastDay(r.Year, r.Month))!.Value,
            Accumulation.Average => Mean(periods.Sum(r => r.Weighted), periods.Sum(r => r.People)),
            _ => periods.Sum(r => r.Value),
        };
    }

    private static long? Mean(long weighted, long people) => people == 0 ? null : (long)Math.Round((decimal)weighted / people, MidpointRounding.AwayFromZero);

    /// <summary>Outcomes of a commitment in its own indicator, by period; those in another indicator count for themselves only.</summary>
    private static async Task<ILookup<int, Reached>> ReachedAsync(LoadStage stage, CancellationToken cancellationToken)
    {
        var rows = await stage.Operational.OutcomeRecords
            .Where(r => r.CommitmentId != null && r.IndicatorCode == r.Commitment!.IndicatorCode && r.Demonstration == r.Commitment.Demonstration)
            .GroupBy(r => new { CommitmentId = r.CommitmentId!.Value, r.Year, r.Month })
            .Select(g => new Reached(
                g.Key.CommitmentId, g.Key.Year, g.Key.Month, g.Sum(r => r.Value), g.Sum(r => r.Value * (r.People ?? 0)), g.Sum(r => r.People ?? 0)))
            .ToListAsync(cancellationToken);
        return rows.ToLookup(r => r.CommitmentId);
    }

    private sealed record Reached(int CommitmentId, int Year, int Month, long Value, long Weighted, long People);
}
