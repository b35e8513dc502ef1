using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL;
using Warehouse.Model.Operational;

namespace Warehouse.Api.Poverty;

/// <summary>The poorest municipalities of each of several departments, in one query.</summary>
internal static class PoorestOfDepartments
{
    public static async Task<IReadOnlyList<IReadOnlyList<PovertyRank>>> AskAsync(
        OperationalContext db, IReadOnlyList<string> departments, string index, int first, CancellationToken cancellationToken)
    {
        if (first is < 0 or > Pages.WholeCountry)
        {
            throw new GraphQLException($"\"first\" is 0 to {Pages.WholeCountry}.", "PAGE_INVALID");
        }

        await KnownIndex.RequireAsync(db, index, cancellationToken);
        var values = await db.PovertyValues
            .Where(v => v.IndexCode == index && v.Rank != null && v.DepartmentRank <= first && departments.Contains(v.Municipality!.DepartmentCode))
            .OrderBy(v => v.Rank).ThenBy(v => v.MunicipalityCode)
            .Include(v => v.Municipality)
            .ToListAsync(cancellationToken);
        var ranks = values.Select(v => new PovertyRank
        {
            Rank = v.Rank!.Value,
            Value = v.Value!.Value,
            Caution = v.Caution,
            Quintile = v.Quintile!.Value,
            DepartmentRank = v.DepartmentRank!.Value,
            IndexCode = v.IndexCode,
            MunicipalityCode = v.MunicipalityCode,
            Municipality = v.Municipality!,
        });
        return [.. ranks.InOrderOf(departments, r => r.Municipality.DepartmentCode).Select(r => (IReadOnlyList<PovertyRank>)[.. r.Take(first)])];
    }
}
