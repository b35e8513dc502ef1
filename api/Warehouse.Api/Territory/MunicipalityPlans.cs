using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Data.Projection;
using Warehouse.GraphQL.Execution;
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
    [Cacheable(nameof(Plan))]
    public static async Task<IReadOnlyList<IReadOnlyList<Plan>>> GetPlansAsync(
        [Parent(nameof(Municipality.Code))] IReadOnlyList<Municipality> municipalities,
        string? term,
        FieldPlan field,
        OperationalContext db,
        CancellationToken cancellationToken,
        bool demonstration = false)
    {
        var ask = field.GetOrAdd(typeof(Plan), static f =>
        {
            var asked = Selection.Of<Plan>(f, nameof(Plan.MunicipalityCode));
            // By way of the municipality: a department's plan has none, and EF keeps no SQL for a list compared with what may be null.
            return EF.CompileAsyncQuery((OperationalContext db, IReadOnlyList<string> codes, string? term, bool demonstration) => db.Municipalities
                .Where(m => codes.Contains(m.Code))
                .Join(db.Plans, m => m.Code, p => p.MunicipalityCode, (m, p) => p)
                .Where(p => p.Demonstration == demonstration && (term == null || p.Term == term))
                .OrderByDescending(p => p.Term)
                .Select(asked));
        });
        var codes = municipalities.Select(m => m.Code).ToList();
        var found = await ask(db, codes, term, demonstration).ToListAsync(cancellationToken);
        return found.InOrderOf(codes, p => p.MunicipalityCode!);
    }
}
