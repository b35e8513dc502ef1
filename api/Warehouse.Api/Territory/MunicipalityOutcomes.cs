using Warehouse.Api.Outcomes;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Territory;
using Warehouse.Model.Star;

namespace Warehouse.Api.Territory;

/// <summary>The outcomes of a municipality.</summary>
[ObjectType<Municipality>]
public static class MunicipalityOutcomes
{
    /// <summary>
    /// Its outcomes from the star schema. One question a municipality: for many municipalities ask <c>outcomes</c> grouped by
    /// MUNICIPALITY instead.
    /// </summary>
    /// <param name="groupBy">The dimensions; without any the answer is one row.</param>
    /// <param name="where">Which of its outcomes; real data unless it asks for demonstration data.</param>
    [Cost(25)]
    [Cacheable]
    public static Task<OutcomeSummary> GetOutcomesAsync(
        [Parent(nameof(Municipality.Code))] Municipality municipality,
        IReadOnlyList<OutcomeDimension> groupBy,
        OutcomeFilter? where,
        ResolverContext context,
        StarContext star,
        CancellationToken cancellationToken)
    {
        var asked = where?.ToSelection() ?? new();
        var own = asked with { And = [.. asked.And, new() { Municipality = new() { Eq = municipality.Code } }] };
        return OutcomeSummary.AskAsync(star, groupBy, own, [], new(null, null), new(null, null), context, cancellationToken);
    }
}
