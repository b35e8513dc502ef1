using Warehouse.Api.Poverty;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>The public fields of a review cycle.</summary>
[ObjectType<ReviewCycle>(
    Only =
    [
        nameof(ReviewCycle.Code),
        nameof(ReviewCycle.Title),
        nameof(ReviewCycle.Term),
        nameof(ReviewCycle.OpensOn),
        nameof(ReviewCycle.ClosesOn),
        nameof(ReviewCycle.PrioritySize),
        nameof(ReviewCycle.ListOrigin),
    ],
    Ids = [nameof(ReviewCycle.Code)])]
public static class ReviewCycleFields
{
    /// <summary>The index that ranks the list; null when an official list needs none.</summary>
    [Cacheable]
    public static async Task<PovertyIndex?> GetPovertyIndexAsync(
        [Parent(nameof(ReviewCycle.PovertyIndexCode))] ReviewCycle cycle, PovertyIndexByCode indices, CancellationToken cancellationToken) =>
        cycle.PovertyIndexCode is { } code ? await indices.LoadAsync(code, cancellationToken) : null;

    /// <summary>The priority list, by position.</summary>
    [UsePaging(MaxPageSize = Pages.WholeCountry, Key = [nameof(PriorityMunicipality.Position)])]
    [UseProjection]
    [Cacheable(nameof(PriorityMunicipality))]
    public static IQueryable<PriorityMunicipality> GetPriorities([Parent(nameof(ReviewCycle.Code))] ReviewCycle cycle, OperationalContext db) =>
        db.PriorityMunicipalities.Where(p => p.CycleCode == cycle.Code);
}
