using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Programmes and the entities that carry them out.</summary>
internal static class ProgrammeDimension
{
    public static async Task<Dictionary<string, int>> LoadAsync(LoadStage stage, CancellationToken cancellationToken)
    {
        var entities = await stage.Operational.ExecutingEntities.ToDictionaryAsync(e => e.Code, e => e.Name, cancellationToken);
        var programmes = await stage.Operational.Programmes.OrderBy(p => p.Code).ToListAsync(cancellationToken);
        var members = programmes.Select(p => new DimProgramme
        {
            Code = p.Code,
            Name = p.Name,
            EntityCode = p.EntityCode,
            EntityName = entities[p.EntityCode],
        });
        var unknown = new DimProgramme { Code = "", Name = "Sin programa", EntityCode = "", EntityName = "Sin entidad" };
        return await Members.MergeAsync(stage, unknown, members, p => p.Code, cancellationToken);
    }
}
