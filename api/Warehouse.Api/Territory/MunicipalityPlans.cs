using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>The plans of a municipality.</summary>
[ObjectType<Municipality>]
public static class MunicipalityPlans
{
    /// <summary>Its plans that are known, received or not, newest term first.</summary>
    /// <param name="term">Only this term, e.g. <c>2012-2015</c>.</param>
    /// <param name="demonstration">Those of the demonstration scenario instead of the real ones.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<Plan>>> GetPlansAsync(
        [Parent(nameof(Municipality.Code))] IReadOnlyList<Municipality> municipalities,
        string? term,
        OperationalContext db,
        CancellationToken cancellationToken,
        bool demonstration = false)
    {
        var codes = municipalities.Select(m => m.Code).ToList();
        var plans = db.Plans.Where(p => codes.Contains(p.MunicipalityCode!) && p.Demonstration == demonstration);
        var found = await (term is null ? plans : plans.Where(p => p.Term == term)).OrderByDescending(p => p.Term).ToListAsync(cancellationToken);
        return found.InOrderOf(codes, p => p.MunicipalityCode!);
    }
}
