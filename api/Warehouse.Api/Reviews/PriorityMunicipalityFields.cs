using Warehouse.Api.Territory;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Reviews;

/// <summary>The public fields of a place on a priority list.</summary>
[ObjectType<PriorityMunicipality>(Only = [nameof(PriorityMunicipality.Position)])]
public static class PriorityMunicipalityFields
{
    /// <summary>The cycle.</summary>
    [Cacheable]
    public static Task<ReviewCycle> GetCycleAsync(
        [Parent(nameof(PriorityMunicipality.CycleCode))] PriorityMunicipality place, ReviewCycleByCode cycles, CancellationToken cancellationToken) =>
        cycles.LoadRequiredAsync(place.CycleCode, cancellationToken);

    /// <summary>The municipality.</summary>
    [Cacheable]
    public static Task<Municipality> GetMunicipalityAsync(
        [Parent(nameof(PriorityMunicipality.MunicipalityCode))] PriorityMunicipality place, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        municipalities.LoadRequiredAsync(place.MunicipalityCode, cancellationToken);
}
