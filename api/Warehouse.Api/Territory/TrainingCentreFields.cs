using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>The public fields of a training centre.</summary>
[ObjectType<TrainingCentre>(
    Only = [nameof(TrainingCentre.Code), nameof(TrainingCentre.Name), nameof(TrainingCentre.Address)],
    Ids = [nameof(TrainingCentre.Code)])]
public static class TrainingCentreFields
{
    /// <summary>The regional it belongs to.</summary>
    [Cacheable]
    public static Task<Regional> GetRegionalAsync(
        [Parent(nameof(TrainingCentre.RegionalCode))] TrainingCentre centre, RegionalByCode regionals, CancellationToken cancellationToken) =>
        regionals.LoadRequiredAsync(centre.RegionalCode, cancellationToken);

    /// <summary>Municipality of its seat; null when SENA's directory does not say.</summary>
    [Cacheable]
    public static async Task<Municipality?> GetMunicipalityAsync(
        [Parent(nameof(TrainingCentre.MunicipalityCode))] TrainingCentre centre, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        centre.MunicipalityCode is { } code ? await municipalities.LoadAsync(code, cancellationToken) : null;
}
