using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Commitments;

/// <summary>
/// Target and achieved of commitments. Targets of a flow add up, of other indicators the last one holds. Outcomes in the
/// commitment's own indicator, reported or verified, add up; of a stock those of the last period do, and a mean is weighted by people.
/// The load computes <c>FactCommitment</c> alike; a test holds both together.
/// </summary>
internal static class CommitmentStandings
{
    /// <summary>Where commitments stand on a day; without a day, where they stand at the end of all their periods.</summary>
    public static IQueryable<CommitmentStanding> Of(OperationalContext db, IQueryable<Commitment> commitments, DateOnly? asOf) =>
        from c in commitments
        join t in Targets(db, Due.By(asOf)) on c.Id equals t.CommitmentId into targets
        from t in targets.DefaultIfEmpty()
        join r in Reached(db, Due.By(asOf)) on c.Id equals r.CommitmentId into outcomes
        from r in outcomes.DefaultIfEmpty()
        let isMean = c.Indicator!.Accumulation == Accumulation.Average
        let target = (long?)t.Value
        let achieved = !isMean ? (long?)r.Value : r.People > 0 ? (long?)Math.Round((double)r.Weighted / r.People) : null
        select new CommitmentStanding
        {
            Commitment = c,
            Target = target,
            Achieved = achieved,
            Verified = isMean ? null : (long?)r.Verified,
            Attainment = (double?)achieved / target,
        };

    private static IQueryable<Sum> Targets(OperationalContext db, int due)
    {
        var targets = db.CommitmentTargets
            .Select(Due.Target.Into((CommitmentTarget t, int period) => new Figure { CommitmentId = t.CommitmentId, Period = period, Value = t.Target }))
            .Where(t => t.Period <= due);
        return
            from t in targets
            join c in db.Commitments on t.CommitmentId equals c.Id
            where c.Indicator!.Accumulation == Accumulation.Flow || !targets.Any(later => later.CommitmentId == t.CommitmentId && later.Period > t.Period)
            group t by t.CommitmentId into g
            select new Sum { CommitmentId = g.Key, Value = g.Sum(t => t.Value) };
    }

    private static IQueryable<Sum> Reached(OperationalContext db, int due)
    {
        var outcomes = db.OutcomeRecords
            .Where(o => o.CommitmentId != null && o.IndicatorCode == o.Commitment!.IndicatorCode && o.Demonstration == o.Commitment.Demonstration)
            .Select(Due.Outcome.Into((OutcomeRecord o, int period) => new Figure
            {
                CommitmentId = o.CommitmentId!.Value,
                Period = period,
                Value = o.Value,
                People = o.People ?? 0,
                IsVerified = o.Status == OutcomeStatus.Verified,
                IsStock = o.Commitment!.Indicator!.Accumulation == Accumulation.Stock,
            }))
            .Where(o => o.Period <= due);
        return
            from o in outcomes
            where !o.IsStock || !outcomes.Any(later => later.CommitmentId == o.CommitmentId && later.Period > o.Period)
            group o by o.CommitmentId into g
            select new Sum
            {
                CommitmentId = g.Key,
                Value = g.Sum(o => o.Value),
                Verified = g.Sum(o => o.IsVerified ? o.Value : 0),
                Weighted = g.Sum(o => o.Value * o.People),
                People = g.Sum(o => o.People),
            };
    }

    private sealed class Figure
    {
        public int CommitmentId { get; init; }

        public int Period { get; init; }

        public long Value { get; init; }

        public long People { get; init; }

        public bool IsVerified { get; init; }

        public bool IsStock { get; init; }
    }

    private sealed class Sum
    {
        public int CommitmentId { get; init; }

        public long Value { get; init; }

        public long Verified { get; init; }

        public long Weighted { get; init; }

        public long People { get; init; }
    }
}
