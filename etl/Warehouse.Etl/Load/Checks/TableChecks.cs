using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Checks;

/// <summary>
/// Rows and control sums of everything but outcomes: operational = star. Where nothing of it changed, what the last load
/// measured holds on.
/// </summary>
internal static class TableChecks
{
    private const string Stages = "operational = star";

    public static async Task<IEnumerable<LoadCheck>> RunAsync(LoadSession session, CancellationToken cancellationToken)
    {
        if (!session.Backlog.HoldsOtherThan(nameof(OutcomeRecord), nameof(ImportBatch)))
            return Last(session);
        var checks = Figure.Compare(Stages, await OperationalAsync(session, cancellationToken), await StarAsync(session, cancellationToken)).ToList();
        checks.ForEach(c => c.MeasuredBy = session.Run.Id);
        return checks;
    }

    private static List<LoadCheck> Last(LoadSession session)
    {
        using RepeatedQuestion<LoadCheck> last = new(
            TableQuestion.Of<LoadCheck>(session.Star, c => new { c.Id, c.Name, c.Expected, c.Actual, c.Passed, c.MeasuredBy }, c => new { c.LoadRunId }), session.Reader, Of);
        var checks = last.Ask(session.Run.Id - 1).FindAll(c => !c.Name.StartsWith("outcomes ", StringComparison.Ordinal));
        checks.Sort((a, b) => a.Id.CompareTo(b.Id));

        // The row that is written gets an id of its own.
        checks.ForEach(c => c.Id = 0);
        return checks;
    }

    /// <summary>Takes the columns in the order in which they are asked for.</summary>
    private static LoadCheck Of(IStoredRow row) => new()
    {
        Id = row.Int32(0),
        Name = row.Text(1),
        Expected = row.Int64(2),
        Actual = row.Int64(3),
        Passed = row.Boolean(4),
        MeasuredBy = row.Int32(5),
    };

    private static async Task<List<Figure>> OperationalAsync(LoadSession session, CancellationToken cancellationToken)
    {
        var store = session.Operational;
        var population = await store.Populations.GroupBy(p => p.Series)
            .Select(g => new { g.Key, Rows = g.LongCount(), Sum = g.Sum(p => (long)p.Total) }).ToListAsync(cancellationToken);
        var poverty = await store.PovertyValues.GroupBy(v => v.IndexCode)
            .Select(g => new { g.Key, Rows = g.LongCount(), Sum = g.Sum(v => (long)(v.Rank ?? 0)) }).ToListAsync(cancellationToken);
        var lists = await store.PriorityMunicipalities.GroupBy(p => p.CycleCode)
            .Select(g => new { g.Key, Rows = g.LongCount(), Sum = g.Sum(p => (long)p.Position) }).ToListAsync(cancellationToken);
        return
        [
            .. population.SelectMany(p => Population(p.Key, p.Rows, p.Sum)),
            .. poverty.SelectMany(p => Poverty(p.Key, p.Rows, p.Sum)),
            .. lists.SelectMany(p => List(p.Key, p.Rows, p.Sum)),
            new("municipalities", await store.Municipalities.LongCountAsync(cancellationToken)),
            new("plans", await store.Plans.LongCountAsync(cancellationToken)),
            new("reviews", await store.PlanReviews.LongCountAsync(cancellationToken)),
            new("opportunities of reviews", await store.AllianceOpportunities.LongCountAsync(cancellationToken)),
            new("commitments", await store.Commitments.LongCountAsync(cancellationToken)),
            new("budget of commitments", await store.Commitments.SumAsync(c => c.BudgetCop, cancellationToken)),
            new("targets of commitments", await store.CommitmentTargets.LongCountAsync(cancellationToken)),
            new("goals", await store.Goals.LongCountAsync(cancellationToken)),
        ];
    }

    private static async Task<List<Figure>> StarAsync(LoadSession session, CancellationToken cancellationToken)
    {
        var star = session.Star;
        var population = await star.FactPopulations.GroupBy(p => p.Series)
            .Select(g => new { g.Key, Rows = g.LongCount(), Sum = g.Sum(p => (long)p.Total) }).ToListAsync(cancellationToken);
        var poverty = await star.FactPoverties.Join(star.DimPovertyIndices, f => f.PovertyIndexKey, i => i.Key, (f, i) => new { f.Rank, i.Code }).GroupBy(f => f.Code)
            .Select(g => new { g.Key, Rows = g.LongCount(), Sum = g.Sum(v => (long)(v.Rank ?? 0)) }).ToListAsync(cancellationToken);
        var lists = await star.FactPriorities.Join(star.DimReviewCycles, f => f.ReviewCycleKey, c => c.Key, (f, c) => new { f.Position, c.Code }).GroupBy(f => f.Code)
            .Select(g => new { g.Key, Rows = g.LongCount(), Sum = g.Sum(p => (long)p.Position) }).ToListAsync(cancellationToken);
        return
        [
            .. population.SelectMany(p => Population(p.Key, p.Rows, p.Sum)),
            .. poverty.SelectMany(p => Poverty(p.Key, p.Rows, p.Sum)),
            .. lists.SelectMany(p => List(p.Key, p.Rows, p.Sum)),
            new("municipalities", await star.DimMunicipalities.LongCountAsync(m => m.Key != 0 && m.IsCurrent, cancellationToken)),
            new("plans", await star.DimPlans.LongCountAsync(p => p.Key != 0, cancellationToken)),
            new("reviews", await star.FactPlanReviews.LongCountAsync(cancellationToken)),
            new("opportunities of reviews", await star.FactPlanReviews.SumAsync(r => (long)r.Opportunities, cancellationToken)),
            new("commitments", await star.FactCommitments.LongCountAsync(cancellationToken)),
            new("budget of commitments", await star.FactCommitments.SumAsync(c => c.BudgetCop, cancellationToken)),
            new("targets of commitments", await star.FactTargets.LongCountAsync(t => t.CommitmentKey != 0, cancellationToken)),
            new("goals", await star.FactTargets.LongCountAsync(t => t.CommitmentKey == 0, cancellationToken)),
        ];
    }

    private static Figure[] Population(string series, long rows, long people) =>
        [new($"population {series}, rows", rows), new($"population {series}, people", people)];

    private static Figure[] Poverty(string index, long rows, long ranks) =>
        [new($"poverty {index}, rows", rows), new($"poverty {index}, sum of ranks", ranks)];

    private static Figure[] List(string cycle, long rows, long positions) =>
        [new($"priority list {cycle}, rows", rows), new($"priority list {cycle}, sum of positions", positions)];
}
