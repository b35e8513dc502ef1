using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Programmes and the entities that carry them out.</summary>
internal static class ProgrammeDimension
{
    public static async Task<Dictionary<string, int>> LoadAsync(LoadSession session, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(nameof(Programme), nameof(ExecutingEntity)))
            return Members.Keys<DimProgramme, string>(session, p => new { p.Key, p.Code }, p => p.Text(1));
        var entities = await session.Operational.ExecutingEntities.ToDictionaryAsync(e => e.Code, e => e.Name, cancellationToken);
        var programmes = await session.Operational.Programmes.OrderBy(p => p.Code).ToListAsync(cancellationToken);
        var members = programmes.Select(p => new DimProgramme
        {
            Code = p.Code,
            Name = p.Name,
            EntityCode = p.EntityCode,
            EntityName = entities[p.EntityCode],
        });
        var unknown = new DimProgramme { Code = "", Name = "Sin programa", EntityCode = "", EntityName = "Sin entidad" };
        return await Members.MergeAsync(session, unknown, members, p => p.Code, cancellationToken);
    }

    /// <summary>The entity of every programme, by key.</summary>
    public static Dictionary<int, string> Entities(LoadSession session) =>
        session.Reader.Rows<DimProgramme, (int Key, string Entity)>(session.Star, p => new { p.Key, p.EntityCode }, p => (p.Int32(0), p.Text(1))).ToDictionary();
}
