using Warehouse.Api.Territory;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts.Poverty;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Poverty;

/// <summary>The municipality of a change.</summary>
[ObjectType<MunicipalityPovertyChange>(Ignore = [nameof(MunicipalityPovertyChange.Department), nameof(MunicipalityPovertyChange.Regional)])]
public static class MunicipalityPovertyChangeFields
{
    /// <summary>The municipality.</summary>
    public static Task<Municipality> GetMunicipalityAsync(
        [Parent(nameof(MunicipalityPovertyChange.Municipality))] MunicipalityPovertyChange change, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        municipalities.LoadRequiredAsync(change.Municipality, cancellationToken);
}
