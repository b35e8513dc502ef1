using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>The public fields of a regional.</summary>
[ObjectType<Regional>(Only = [nameof(Regional.Code), nameof(Regional.Name)], Ids = [nameof(Regional.Code)])]
public static class RegionalFields
{
    /// <summary>The department it serves.</summary>
    [Cacheable]
    public static Task<Department> GetDepartmentAsync(
        [Parent(nameof(Regional.DepartmentCode))] Regional regional, DepartmentByCode departments, CancellationToken cancellationToken) =>
        departments.LoadRequiredAsync(regional.DepartmentCode, cancellationToken);

    /// <summary>Municipality of its seat; null where SENA's directory of 2019 names none.</summary>
    [Cacheable]
    public static async Task<Municipality?> GetSeatAsync(
        [Parent(nameof(Regional.SeatMunicipalityCode))] Regional regional, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        regional.SeatMunicipalityCode is { } code ? await municipalities.LoadAsync(code, cancellationToken) : null;

    /// <summary>Its training centres, by code.</summary>
    [BatchResolver]
    [Cacheable]
    public static async Task<IReadOnlyList<IReadOnlyList<TrainingCentre>>> GetCentresAsync(
        [Parent(nameof(Regional.Code))] IReadOnlyList<Regional> regionals, OperationalContext db, CancellationToken cancellationToken)
    {
        var codes = regionals.Select(r => r.Code).ToList();
        var centres = await db.TrainingCentres.Where(c => codes.Contains(c.RegionalCode)).OrderBy(c => c.Code).ToListAsync(cancellationToken);
        return centres.InOrderOf(codes, c => c.RegionalCode);
    }
}
