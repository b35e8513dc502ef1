using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>Questions about the indicator catalogue.</summary>
[QueryType]
[Cacheable]
public static class IndicatorQueries
{
    /// <summary>The indicator catalogue in its order.</summary>
    /// <param name="area">Only this outcome area.</param>
    public static async Task<IReadOnlyList<Indicator>> GetIndicatorsAsync(OutcomeArea? area, OperationalContext db, CancellationToken cancellationToken) =>
        await db.Indicators.Where(i => area == null || i.Area == area).OrderBy(i => i.Position).ToListAsync(cancellationToken);
}
