using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>An entity that carries programmes out.</summary>
public sealed record ExecutingEntityEntry
{
    /// <summary>Code, e.g. <c>SENA</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }
}

/// <summary>Who carries programmes out? Grain: entity.</summary>
public static class ExecutingEntities
{
    /// <summary>The entities of all programmes, in no order.</summary>
    public static IQueryable<ExecutingEntityEntry> Of(StarContext star) =>
        from p in star.DimProgrammes
        group p by p.EntityCode into g
        select new ExecutingEntityEntry { Code = g.Key, Name = g.Min(p => p.EntityName)! };
}
