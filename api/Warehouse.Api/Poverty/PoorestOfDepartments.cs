using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL;
using Warehouse.GraphQL.Data.Projection;
using Warehouse.GraphQL.Execution;
using Warehouse.Model.Operational;

namespace Warehouse.Api.Poverty;

/// <summary>The poorest municipalities of each of several departments, in one query.</summary>
internal static class PoorestOfDepartments
{
    public static async Task<IReadOnlyList<IReadOnlyList<PovertyRank>>> AskAsync(
        FieldPlan field, OperationalContext db, IReadOnlyList<string> departments, string index, int first, CancellationToken cancellationToken)
    {
        if (first is < 0 or > Pages.WholeCountry)
        {
            throw new GraphQLException($"\"first\" is 0 to {Pages.WholeCountry}.", "PAGE_INVALID");
        }

        await KnownIndex.RequireAsync(db, index, cancellationToken);
        var ask = field.GetOrAdd(typeof(PoorestOfDepartments), static f =>
        {
            var asked = Selection.Of<PovertyRank>(f, nameof(PovertyRank.DepartmentCode));
            return EF.CompileAsyncQuery((OperationalContext db, IReadOnlyList<string> departments, string index, int first) => db.PovertyValues
                .Where(v => v.IndexCode == index && v.Rank != null && v.DepartmentRank <= first && departments.Contains(v.Municipality!.DepartmentCode))
                .OrderBy(v => v.DepartmentRank).ThenBy(v => v.MunicipalityCode)
                .Select(PovertyRank.Of)
                .Select(asked));
        });
        var ranks = await ask(db, departments, index, first).ToListAsync(cancellationToken);
        return [.. ranks.InOrderOf(departments, r => r.DepartmentCode).Select(r => (IReadOnlyList<PovertyRank>)[.. r.Take(first)])];
    }
}
