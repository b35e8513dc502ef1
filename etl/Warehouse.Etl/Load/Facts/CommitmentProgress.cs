using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Load.Facts;

/// <summary>Outcomes of commitments in their own indicator, by period; those in another indicator count for themselves only.</summary>
internal sealed class CommitmentProgress
{
    private readonly ILookup<int, Reached> reached;

    private CommitmentProgress(IEnumerable<Reached> rows) => reached = rows.ToLookup(r => r.CommitmentId);

    public static async Task<CommitmentProgress> OfAsync(OperationalContext store, IQueryable<int> commitments, CancellationToken cancellationToken) =>
        new(await store.OutcomeRecords
            .Where(r => r.CommitmentId != null && commitments.Contains(r.CommitmentId.Value)
                && r.IndicatorCode == r.Commitment!.IndicatorCode && r.Demonstration == r.Commitment.Demonstration)
            .GroupBy(r => new { CommitmentId = r.CommitmentId!.Value, r.Year, r.Month })
            .Select(g => new Reached(
                g.Key.CommitmentId, g.Key.Year, g.Key.Month, g.Sum(r => r.Value), g.Sum(r => r.Value * (r.People ?? 0)), g.Sum(r => r.People ?? 0)))
            .ToListAsync(cancellationToken));

    /// <summary>The sum of a flow, the last period of a stock, the weighted mean of an average; null when nothing is reported.</summary>
    public long? Achieved(int commitment, Accumulation accumulation) => Achieved([.. reached[commitment]], accumulation);

    /// <summary>Last day of the first period with an outcome; null when nothing is reported.</summary>
    public DateOnly? FirstOn(int commitment) => reached[commitment].Select(r => (DateOnly?)r.Day).Min();

    /// <summary>Last day of the period in which what was achieved first came up to a target; null when it never did.</summary>
    public DateOnly? MetOn(int commitment, Accumulation accumulation, long target) => target == 0 ? null
        : reached[commitment].Select(r => r.Day).Distinct().Order().Select(day => (DateOnly?)day)
            .FirstOrDefault(day => Achieved([.. reached[commitment].Where(r => r.Day <= day)], accumulation) >= target);

    private static long? Achieved(IReadOnlyList<Reached> periods, Accumulation accumulation) => periods.Count == 0 ? null : accumulation switch
    {
        Accumulation.Stock => periods.MaxBy(r => r.Day)!.Value,
        Accumulation.Average => Mean(periods.Sum(r => r.Weighted), periods.Sum(r => r.People)),
        _ => periods.Sum(r => r.Value),
    };

    private static long? Mean(long weighted, long people) =>
        people == 0 ? null : (long)Math.Round((decimal)weighted / people, MidpointRounding.AwayFromZero);

    private sealed record Reached(int CommitmentId, int Year, int Month, long Value, long Weighted, long People)
    {
        public DateOnly Day => PeriodDimension.LastDay(Year, Month);
    }
}
