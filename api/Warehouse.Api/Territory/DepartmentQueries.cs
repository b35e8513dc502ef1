using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>Questions about departments, regionals and their training centres.</summary>
[QueryType]
public static class DepartmentQueries
{
    /// <summary>The 32 departments and the capital district, by code.</summary>
    [Cacheable]
    public static async Task<IReadOnlyList<Department>> GetDepartmentsAsync(OperationalContext db, CancellationToken cancellationToken) =>
        await db.Departments.OrderBy(d => d.Code).ToListAsync(cancellationToken);

    /// <summary>SENA's 33 regionals, by code.</summary>
    [Cacheable]
    public static async Task<IReadOnlyList<Regional>> GetRegionalsAsync(OperationalContext db, CancellationToken cancellationToken) =>
        await db.Regionals.OrderBy(r => r.Code).ToListAsync(cancellationToken);

    /// <summary>A regional; null when none has the code.</summary>
    /// <param name="code">Two digits, equal to the department's.</param>
    [Cacheable]
    public static Task<Regional?> GetRegionalAsync([ID] string code, RegionalByCode regionals, CancellationToken cancellationToken) =>
        regionals.LoadAsync(code, cancellationToken);

    /// <summary>A training centre; null when none has the code.</summary>
    /// <param name="code">SENA's code: four digits.</param>
    [Cacheable]
    public static Task<TrainingCentre?> GetTrainingCentreAsync([ID] string code, TrainingCentreByCode centres, CancellationToken cancellationToken) =>
        centres.LoadAsync(code, cancellationToken);
}
