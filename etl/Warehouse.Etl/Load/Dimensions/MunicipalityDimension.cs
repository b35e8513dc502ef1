using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Municipalities with their history: facts point at the row that held in their period.</summary>
internal static class MunicipalityDimension
{
    public static readonly DateOnly Beginning = new(1900, 1, 1);
    public static readonly DateOnly End = new(9999, 12, 31);

    /// <summary>What the rows are made of.</summary>
    public static readonly string[] Tables =
    [
        nameof(Municipality), nameof(Department), nameof(Regional), nameof(MunicipalTypology), nameof(MunicipalityCategory), nameof(PdetMunicipality),
    ];

    public static async Task<MunicipalityKeys> LoadAsync(LoadSession session, CancellationToken cancellationToken)
    {
        var known = Known(session);
        if (!session.Backlog.Holds(Tables))
            return new(known);
        var members = await MembersAsync(session.Operational, known, DateOnly.FromDateTime(session.Run.StartedAt), cancellationToken);
        await Members.MergeAsync(session, Unknown(), members, m => (m.Code, m.ValidFrom), cancellationToken);
        return new(members, known);
    }

    private static async Task<List<DimMunicipality>> MembersAsync(
        OperationalContext operational, IEnumerable<DimMunicipality> known, DateOnly today, CancellationToken cancellationToken)
    {
        var departments = await operational.Departments.ToDictionaryAsync(d => d.Code, d => d.Name, cancellationToken);
        var regionals = await operational.Regionals.ToDictionaryAsync(r => r.Code, r => r.Name, cancellationToken);
        var typologies = await operational.MunicipalTypologies.ToDictionaryAsync(t => t.MunicipalityCode, t => t.Typology, cancellationToken);
        var categories = (await operational.MunicipalityCategories.OrderBy(c => c.Year).ToListAsync(cancellationToken))
            .ToLookup(c => c.MunicipalityCode, c => (c.Year, c.Category));
        var pdet = await operational.PdetMunicipalities.Select(p => p.MunicipalityCode).ToHashSetAsync(cancellationToken);
        var municipalities = await operational.Municipalities.OrderBy(m => m.Code).ToListAsync(cancellationToken);
        var history = known.OrderBy(m => m.ValidFrom).ToLookup(m => m.Code);
        return [.. municipalities.SelectMany(m => new MunicipalityTimeline(
            [.. history[m.Code]],
            new(m.RegionalCode, regionals[m.RegionalCode], typologies.GetValueOrDefault(m.Code), pdet.Contains(m.Code)),
            [.. categories[m.Code]],
            today).Rows().Select(row => new DimMunicipality
            {
                Code = m.Code,
                Name = m.Name,
                DepartmentCode = m.DepartmentCode,
                DepartmentName = departments[m.DepartmentCode],
                RegionalCode = row.Traits.RegionalCode,
                RegionalName = row.Traits.RegionalName,
                Type = m.Type,
                Typology = row.Traits.Typology,
                Category = row.Category,
                Pdet = row.Traits.Pdet,
                ValidFrom = row.From,
                ValidTo = row.To,
                IsCurrent = row.To == End,
            }))];
    }

    private static List<DimMunicipality> Known(LoadSession session) =>
        [.. session.Reader.Rows(session.Star, Columns, Of).Where(m => m.Key != 0)];

    private static readonly Expression<Func<DimMunicipality, object>> Columns = m => new
    {
        m.Key,
        m.Code,
        m.Name,
        m.DepartmentCode,
        m.DepartmentName,
        m.RegionalCode,
        m.RegionalName,
        m.Type,
        m.Typology,
        m.Category,
        m.Pdet,
        m.ValidFrom,
        m.ValidTo,
        m.IsCurrent,
    };

    /// <summary>Takes the columns in the order in which they are asked for.</summary>
    private static DimMunicipality Of(IStoredRow row) => new()
    {
        Key = row.Int32(0),
        Code = row.Text(1),
        Name = row.Text(2),
        DepartmentCode = row.Text(3),
        DepartmentName = row.Text(4),
        RegionalCode = row.Text(5),
        RegionalName = row.Text(6),
        Type = Enum.Parse<MunicipalityType>(row.Text(7)),
        Typology = row.IsNull(8) ? null : row.Text(8),
        Category = row.IsNull(9) ? null : row.Text(9),
        Pdet = row.Boolean(10),
        ValidFrom = row.Day(11),
        ValidTo = row.Day(12),
        IsCurrent = row.Boolean(13),
    };

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
