using Warehouse.Api.Territory;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts.Priorities;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Reviews;

/// <summary>The territory of a row of coverage.</summary>
[ObjectType<Coverage>]
[Cacheable]
public static class CoverageFields
{
    /// <summary>SENA regional; null when not grouped by regional or municipality.</summary>
    public static async Task<Regional?> GetRegionalAsync([Parent] Coverage row, RegionalByCode regionals, CancellationToken cancellationToken) =>
        row.Regional is { } code ? await regionals.LoadAsync(code, cancellationToken) : null;

    /// <summary>Department; null when not grouped by department or municipality.</summary>
    public static async Task<Department?> GetDepartmentAsync([Parent] Coverage row, DepartmentByCode departments, CancellationToken cancellationToken) =>
        row.Department is { } code ? await departments.LoadAsync(code, cancellationToken) : null;

    /// <summary>Municipality; null when not grouped by it.</summary>
    public static async Task<Municipality?> GetMunicipalityAsync(
        [Parent] Coverage row, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        row.Municipality is { } code ? await municipalities.LoadAsync(code, cancellationToken) : null;
}
