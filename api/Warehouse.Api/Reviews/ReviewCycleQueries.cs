using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>Questions about review cycles.</summary>
[QueryType]
public static class ReviewCycleQueries
{
    /// <summary>The review cycles, newest first.</summary>
    [Cacheable]
    public static async Task<IReadOnlyList<ReviewCycle>> GetReviewCyclesAsync(OperationalContext db, CancellationToken cancellationToken) =>
        await db.ReviewCycles.OrderByDescending(c => c.OpensOn).ToListAsync(cancellationToken);

    /// <summary>A review cycle; null when none has the code.</summary>
    /// <param name="code">Code, e.g. <c>C112-2012</c>.</param>
    [Cacheable]
    public static Task<ReviewCycle?> GetReviewCycleAsync([ID] string code, ReviewCycleByCode cycles, CancellationToken cancellationToken) =>
        cycles.LoadAsync(code, cancellationToken);
}
