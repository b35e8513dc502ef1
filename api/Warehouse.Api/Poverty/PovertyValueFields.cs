using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Poverty;

namespace Warehouse.Api.Poverty;

/// <summary>The public fields of what an index says of a municipality.</summary>
[ObjectType<PovertyValue>(
    Only =
    [
        nameof(PovertyValue.Value),
        nameof(PovertyValue.Urban),
        nameof(PovertyValue.Rural),
        nameof(PovertyValue.Caution),
        nameof(PovertyValue.CautionByArea),
        nameof(PovertyValue.Rank),
        nameof(PovertyValue.DepartmentRank),
        nameof(PovertyValue.Quintile),
    ])]
public static class PovertyValueFields
{
    /// <summary>The index.</summary>
    [Cacheable]
    public static Task<PovertyIndex> GetIndexAsync(
        [Parent(nameof(PovertyValue.IndexCode), nameof(PovertyValue.Index))] PovertyValue value, PovertyIndexByCode indices, CancellationToken cancellationToken) =>
        value.Index is { } brought ? Task.FromResult(brought) : indices.LoadRequiredAsync(value.IndexCode, cancellationToken);

    /// <summary>How many other units of the index have the same value and so the same rank; null without a rank.</summary>
    [BatchResolver]
    [Cacheable]
    public static Task<IReadOnlyList<int?>> GetTiesAsync(
        [Parent(nameof(PovertyValue.IndexCode), nameof(PovertyValue.Rank))] IReadOnlyList<PovertyValue> values, OperationalContext db, CancellationToken cancellationToken) =>
        Ties.AskAsync(db, [.. values.Select(v => (v.IndexCode, v.Rank))], cancellationToken);

    /// <summary>The index's parts: the 15 deprivations of the IPM 2005, the needs of the NBI; none for the IPM 2018.</summary>
    [BatchResolver]
    [Cacheable]
    public static async Task<IReadOnlyList<IReadOnlyList<PovertyComponentShare>>> GetComponentsAsync(
        [Parent(nameof(PovertyValue.IndexCode), nameof(PovertyValue.MunicipalityCode))] IReadOnlyList<PovertyValue> values,
        OperationalContext db,
        CancellationToken cancellationToken)
    {
        var codes = values.Select(v => v.MunicipalityCode).Distinct().ToList();
        var indices = values.Select(v => v.IndexCode).Distinct().ToList();
        var shares = await (
            from v in db.PovertyComponentValues
            join c in db.PovertyComponents on new { v.IndexCode, Code = v.ComponentCode } equals new { c.IndexCode, c.Code }
            where codes.Contains(v.MunicipalityCode) && indices.Contains(v.IndexCode)
            orderby c.Position
            select new
            {
                v.IndexCode,
                v.MunicipalityCode,
                Share = new PovertyComponentShare(c.Code, c.Name, c.NameEnglish, v.Value, v.Urban, v.Rural),
            }).ToListAsync(cancellationToken);
        var byValue = shares.ToLookup(s => (s.IndexCode, s.MunicipalityCode), s => s.Share);
        return [.. values.Select(v => (IReadOnlyList<PovertyComponentShare>)[.. byValue[(v.IndexCode, v.MunicipalityCode)]])];
    }
}
