using Microsoft.EntityFrameworkCore;
using Warehouse.Marts.Outcomes;
using Warehouse.Marts.Priorities;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>
/// Where is something missing? The municipalities that a review cycle put first, with and without plan, review, commitment and
/// outcome. Stands on the factless facts of the list; grain: municipality on the list.
/// </summary>
public static class CoverageOfPriorities
{
    private const string Sena = "SENA";

    /// <summary>Counts by a dimension, in the order of its codes; one row without a dimension.</summary>
    /// <param name="star">The warehouse.</param>
    /// <param name="cycle">Cycle code, e.g. <c>C112-2012</c>.</param>
    /// <param name="by">The dimension; null for the whole list.</param>
    /// <param name="demonstration">Of the demonstration scenario instead of real plans, reviews, commitments and outcomes.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    /// <exception cref="OutcomesException">No cycle has the code.</exception>
    public static async Task<IReadOnlyList<Coverage>> AskAsync(
        StarContext star, string cycle, CoverageDimension? by, bool demonstration, CancellationToken cancellationToken)
    {
        var cycles = await star.DimReviewCycles.OrderBy(c => c.Code).ToListAsync(cancellationToken);
        var asked = cycles.Find(c => c.Code == cycle) ?? throw OutcomesException.NoCycle(cycle, cycles.Select(c => c.Code));
        var list = await Of(star, cycle, Term.Of(asked.Term), demonstration).ToListAsync(cancellationToken);
        return by is null
            ? [Coverage.Of(list, by)]
            : [.. list.GroupBy(m => CodeOf(m, by.Value)).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Coverage.Of([.. g], by))];
    }

    /// <summary>The municipalities of the list, in no order.</summary>
    public static IQueryable<PriorityCoverage> Of(StarContext star, string cycle, Term term, bool demonstration)
    {
        var received = Plans(star, cycle, demonstration).Where(p => p.ReceivedOn != null).Select(p => p.TerritoryCode);
        var reviewed = Reviewed(star, cycle, demonstration, int.MinValue);
        var late = Reviewed(star, cycle, demonstration, 1);
        var committed = Committed(star, term, demonstration);
        var outcomes = star.AggregateOutcomes.Where(a => a.Year >= term.First && a.Year <= term.Last && a.Demonstration == demonstration);
        var reached = Codes(star, outcomes.Select(a => a.MunicipalityKey).Distinct());
        var reachedBySena = Codes(star, outcomes.Where(a => a.EntityCode == Sena).Select(a => a.MunicipalityKey).Distinct());
        return
            from f in star.FactPriorities
            join c in star.DimReviewCycles on f.ReviewCycleKey equals c.Key
            join m in star.DimMunicipalities on f.MunicipalityKey equals m.Key
            where c.Code == cycle
            select new PriorityCoverage
            {
                Municipality = m.Code,
                Department = m.DepartmentCode,
                Regional = m.RegionalCode,
                Received = received.Contains(m.Code),
                Reviewed = reviewed.Contains(m.Code),
                Late = late.Contains(m.Code),
                Committed = committed.Contains(m.Code),
                WithOutcome = reached.Contains(m.Code),
                WithSenaOutcome = reachedBySena.Contains(m.Code),
            };
    }

    private static IQueryable<DimPlan> Plans(StarContext star, string cycle, bool demonstration) =>
        from p in star.DimPlans
        join c in star.DimReviewCycles on p.Term equals c.Term
        where c.Code == cycle && p.Demonstration == demonstration
        select p;

    private static IQueryable<string> Reviewed(StarContext star, string cycle, bool demonstration, int leastLag) =>
        from r in star.FactPlanReviews
        join c in star.DimReviewCycles on r.ReviewCycleKey equals c.Key
        join m in star.DimMunicipalities on r.MunicipalityKey equals m.Key
        where c.Code == cycle && r.SentOn != null && r.LagDays >= leastLag && r.Demonstration == demonstration
        select m.Code;

    private static IQueryable<string> Committed(StarContext star, Term term, bool demonstration) =>
        from f in star.FactCommitments
        join m in star.DimMunicipalities on f.MunicipalityKey equals m.Key
        where f.Status != CommitmentStatus.Cancelled && f.StartsOn <= term.End && f.EndsOn >= term.Begin && f.Demonstration == demonstration
        select m.Code;

    /// <summary>Codes, because facts stand under the municipality of their day and the list under that of today.</summary>
    private static IQueryable<string> Codes(StarContext star, IQueryable<int> keys) => star.DimMunicipalities.Where(m => keys.Contains(m.Key)).Select(m => m.Code);

    private static string CodeOf(PriorityCoverage municipality, CoverageDimension dimension) => dimension switch
    {
        CoverageDimension.Regional => municipality.Regional,
        CoverageDimension.Department => municipality.Department,
        _ => municipality.Municipality,
    };
}
