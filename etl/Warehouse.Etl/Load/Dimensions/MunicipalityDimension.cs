using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Municipalities: one row a code that holds for all time. Facts ask by code and period, so history can come in here alone.</summary>
internal static class MunicipalityDimension
{
    public static readonly DateOnly Beginning = new(1900, 1, 1);
    public static readonly DateOnly End = new(9999, 12, 31);

    private static readonly string[] Tables =
    [
        nameof(Municipality), nameof(Department), nameof(Regional), nameof(MunicipalTypology), nameof(MunicipalityCategory), nameof(PdetMunicipality),
    ];

    public static async Task<MunicipalityKeys> LoadAsync(LoadSession session, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(Tables))
            return new(await session.Star.DimMunicipalities.Where(m => m.Key != 0).ToListAsync(cancellationToken));
        var members = await MembersAsync(session.Operational, cancellationToken);
        var before = await session.Star.DimMunicipalities.Select(m => m.Key).ToListAsync(cancellationToken);
        var after = await Members.MergeAsync(session, Unknown(), members, m => (m.Code, m.ValidFrom), cancellationToken);
        return new(members) { Moved = !after.Values.ToHashSet().SetEquals(before) };
    }

    private static async Task<List<DimMunicipality>> MembersAsync(OperationalContext operational, CancellationToken cancellationToken)
    {
        var departments = await operational.Departments.ToDictionaryAsync(d => d.Code, d => d.Name, cancellationToken);
        var regionals = await operational.Regionals.ToDictionaryAsync(r => r.Code, r => r.Name, cancellationToken);
        var typologies = await operational.MunicipalTypologies.ToDictionaryAsync(t => t.MunicipalityCode, t => t.Typology, cancellationToken);
        var categories = (await operational.MunicipalityCategories.OrderBy(c => c.Year).ToListAsync(cancellationToken))
            .GroupBy(c => c.MunicipalityCode)
            .ToDictionary(g => g.Key, g => g.Last().Category);
        var pdet = await operational.PdetMunicipalities.Select(p => p.MunicipalityCode).ToHashSetAsync(cancellationToken);
        var municipalities = await operational.Municipalities.OrderBy(m => m.Code).ToListAsync(cancellationToken);
        return [.. municipalities.Select(m => new DimMunicipality
        {
            Code = m.Code,
            Name = m.Name,
            DepartmentCode = m.DepartmentCode,
            DepartmentName = departments[m.DepartmentCode],
            RegionalCode = m.RegionalCode,
            RegionalName = regionals[m.RegionalCode],
            Type = m.Type,
            Typology = typologies.GetValueOrDefault(m.Code),
            Category = categories.GetValueOrDefault(m.Code),
            Pdet = pdet.Contains(m.Code),
            ValidFrom = Beginning,
            ValidTo = End,
            IsCurrent = true,
        })];
    }

    private static DimMunicipality Unknown() => new()
    {
        Code = "",
        Name = "Sin municipio",
        DepartmentCode = "",
        DepartmentName = "Sin departamento",
        RegionalCode = "",
        RegionalName = "Sin regional",
        Type = MunicipalityType.Municipality,
        ValidFrom = Beginning,
        ValidTo = End,
        IsCurrent = true,
    };
}
