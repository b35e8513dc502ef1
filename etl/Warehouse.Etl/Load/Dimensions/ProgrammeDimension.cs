using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Programmes and the entities that carry them out.</summary>
internal static class ProgrammeDimension
{
    public static async Task<Dictionary<string, int>> LoadAsync(LoadSession session, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(nameof(Programme), nameof(ExecutingEntity)))
            return await Members.KeysAsync<DimProgramme, string>(session, p => p.Code, cancellationToken);
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
    public static Task<Dictionary<int, string>> EntitiesAsync(LoadSession session, CancellationToken cancellationToken) =>
        session.Star.DimProgrammes.ToDictionaryAsync(p => p.Key, p => p.EntityCode, cancellationToken);
}
