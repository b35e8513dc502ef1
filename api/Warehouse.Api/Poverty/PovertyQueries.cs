using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Reviews;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Poverty;

/// <summary>Questions about poverty.</summary>
[QueryType]
public static class PovertyQueries
{
    /// <summary>Municipalities by one poverty index, poorest first. Units without value in the index are not ranked.</summary>
    /// <param name="index">The index, e.g. <c>IPM_2005</c>: a rank is always a rank in one index.</param>
    /// <param name="where">Rank ranges, departments, regionals, quintiles, priority, what is there and what is missing.</param>
    [UsePaging(DefaultPageSize = 50, MaxPageSize = Pages.WholeCountry, Key = [nameof(PovertyRank.MunicipalityCode)], OrderBy = [nameof(PovertyRank.Rank)])]
    [UseProjection]
    [Cacheable(nameof(Plan), nameof(PlanReview), nameof(Commitment), nameof(OutcomeRecord), nameof(PriorityMunicipality))]
    public static async Task<IQueryable<PovertyRank>> GetPovertyRankingAsync(
        [ID] string index, PovertyRankFilter? where, OperationalContext db, CancellationToken cancellationToken)
    {
        await KnownIndex.RequireAsync(db, index, cancellationToken);
        await KnownCycle.RequireAsync(db, where?.Cycles() ?? [], cancellationToken);
        return db.PovertyValues
            .Where(v => v.IndexCode == index && v.Rank != null)
            .Where(where, PovertyRankFilter.Over(db, Scenario.IsDemonstration(where)))
            .Select(PovertyRank.Of);
    }

    /// <summary>The poverty indices, newest first.</summary>
    [Cacheable]
    public static async Task<IReadOnlyList<PovertyIndex>> GetPovertyIndicesAsync(OperationalContext db, CancellationToken cancellationToken) =>
        await db.PovertyIndices.OrderByDescending(i => i.Year).ThenBy(i => i.Code).ToListAsync(cancellationToken);
}
