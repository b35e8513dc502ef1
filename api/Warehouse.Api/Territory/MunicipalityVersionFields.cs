using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>The public fields of a version.</summary>
[ObjectType<MunicipalityVersion>(Ignore = [nameof(MunicipalityVersion.Code), nameof(MunicipalityVersion.RegionalName)])]
public static class MunicipalityVersionFields
{
    /// <summary>The SENA regional that served it.</summary>
    [Cacheable]
    public static Task<Regional> GetRegionalAsync(
        [Parent(nameof(MunicipalityVersion.Regional))] MunicipalityVersion version, RegionalByCode regionals, CancellationToken cancellationToken) =>
        regionals.LoadRequiredAsync(version.Regional, cancellationToken);
}
