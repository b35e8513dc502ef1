using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Programmes. A catalogue names the executing entity by its code or by its full name.</summary>
internal sealed class ProgrammeTarget : Target<ProgrammeRow>
{
    private readonly Dictionary<string, string> entityCodes = [];
    private Table<Programme> programmes = null!;

    /// <inheritdoc/>
    public override object KeyOf(ProgrammeRow row) => row.Code;

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        foreach (var entity in await session.Store.ExecutingEntities.ToListAsync(session.Cancellation))
            entityCodes[entity.Code] = entityCodes[entity.Name] = entity.Code;
        programmes = await new Table<Programme>(session, p => p.Code).ReadAsync();
    }

    /// <inheritdoc/>
    public override RowResult Take(ProgrammeRow row, int line) => entityCodes.TryGetValue(row.Entity, out var entity)
        ? programmes.Put(new() { Code = row.Code, Name = row.Name, EntityCode = entity, Description = row.Description }, line)
        : new Problem(Rules.KnownCode, "entity", $"entity: \"{row.Entity}\" is no executing entity; add it to executing-entities.");

    /// <inheritdoc/>
    public override Task WriteAsync() => programmes.WriteAsync();
}
