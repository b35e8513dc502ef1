using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Hosting;
using Warehouse.Api.Poverty;
using Warehouse.GraphQL.Data.Projection;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>The public fields of a municipality.</summary>
[ObjectType<Municipality>(
    Only =
    [
        nameof(Municipality.Code),
        nameof(Municipality.Name),
        nameof(Municipality.Type),
        nameof(Municipality.CreatedOn),
        nameof(Municipality.EndedOn),
        nameof(Municipality.Latitude),
        nameof(Municipality.Longitude),
    ],
    Ids = [nameof(Municipality.Code)])]
public static class MunicipalityFields
{
    /// <summary>The department it lies in.</summary>
    [Cacheable]
    public static Task<Department> GetDepartmentAsync(
        [Parent(nameof(Municipality.DepartmentCode), nameof(Municipality.Department))] Municipality municipality,
        DepartmentByCode departments,
        CancellationToken cancellationToken) =>
        municipality.Department is { } brought ? Task.FromResult(brought) : departments.LoadRequiredAsync(municipality.DepartmentCode, cancellationToken);

    /// <summary>The SENA regional that serves it.</summary>
    [Cacheable]
    public static Task<Regional> GetRegionalAsync(
        [Parent(nameof(Municipality.RegionalCode))] Municipality municipality, RegionalByCode regionals, CancellationToken cancellationToken) =>
        regionals.LoadRequiredAsync(municipality.RegionalCode, cancellationToken);

    /// <summary>Projected inhabitants; null when the series has no figure.</summary>
    /// <param name="year">Year, 1985 to 2027; this year when not given.</param>
    /// <param name="series">Projection, e.g. <c>census2005</c>; when not given the one that the product's rates of that year use.</param>
    [BatchResolver]
    [Cacheable(AnswerVersion.Day)]
    public static Task<IReadOnlyList<Population?>> GetPopulationAsync(
        [Parent(nameof(Municipality.Code))] IReadOnlyList<Municipality> municipalities,
        int? year,
        [ID] string? series,
        TimeProvider time,
        OperationalContext db,
        CancellationToken cancellationToken) =>
        PopulationOf.AskAsync(db, municipalities, year ?? time.GetUtcNow().Year, series, cancellationToken);

    /// <summary>What the poverty indices say of it, newest first; an index that was not made for it is left out.</summary>
    /// <param name="index">Only this index, e.g. <c>IPM_2005</c>.</param>
    [BatchResolver]
    [Cacheable]
    public static async Task<IReadOnlyList<IReadOnlyList<PovertyValue>>> GetPovertyIndicesAsync(
        [Parent(nameof(Municipality.Code))] IReadOnlyList<Municipality> municipalities,
        [ID] string? index,
        FieldPlan field,
        OperationalContext db,
        CancellationToken cancellationToken)
    {
        var ask = field.GetOrAdd(typeof(PovertyValue), static f =>
        {
            var asked = Selection.Of<PovertyValue>(f, nameof(PovertyValue.MunicipalityCode), nameof(PovertyValue.IndexCode));
            return EF.CompileAsyncQuery((OperationalContext db, IReadOnlyList<string> codes, string? index) => db.PovertyValues
                .Where(v => codes.Contains(v.MunicipalityCode) && (index == null || v.IndexCode == index))
                .Select(asked));
        });
        var codes = municipalities.Select(m => m.Code).ToList();
        var found = await ask(db, codes, index).ToListAsync(cancellationToken);
        return found.OrderByDescending(v => v.IndexCode[^4..], StringComparer.Ordinal).ThenBy(v => v.IndexCode, StringComparer.Ordinal)
            .InOrderOf(codes, v => v.MunicipalityCode);
    }

    /// <summary>Rank in an index, 1 = poorest; null when the index has no value for it.</summary>
    /// <param name="index">The index: a rank is always a rank in one index.</param>
    [BatchResolver]
    [Cacheable]
    public static async Task<IReadOnlyList<int?>> GetPovertyRankAsync(
        [Parent(nameof(Municipality.Code))] IReadOnlyList<Municipality> municipalities,
        [ID] string index,
        OperationalContext db,
        CancellationToken cancellationToken)
    {
        await KnownIndex.RequireAsync(db, index, cancellationToken);
        var codes = municipalities.Select(m => m.Code).ToList();
        var ranks = await db.PovertyValues
            .Where(v => v.IndexCode == index && codes.Contains(v.MunicipalityCode))
            .ToDictionaryAsync(v => v.MunicipalityCode, v => v.Rank, cancellationToken);
        return [.. codes.Select(code => ranks.GetValueOrDefault(code))];
    }

    /// <summary>Its places on the priority lists of review cycles.</summary>
    [BatchResolver]
    [Cacheable(nameof(PriorityMunicipality))]
    public static async Task<IReadOnlyList<IReadOnlyList<PriorityMunicipality>>> GetPrioritiesAsync(
        [Parent(nameof(Municipality.Code))] IReadOnlyList<Municipality> municipalities, OperationalContext db, CancellationToken cancellationToken)
    {
        var codes = municipalities.Select(m => m.Code).ToList();
        var places = await db.PriorityMunicipalities.Where(p => codes.Contains(p.MunicipalityCode)).OrderBy(p => p.CycleCode).ToListAsync(cancellationToken);
        return places.InOrderOf(codes, p => p.MunicipalityCode);
    }
}
