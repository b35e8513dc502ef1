namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>A programme and, by code or by full name, the entity that carries it out.</summary>
internal sealed record ProgrammeRow(string Code, string Name, string Entity, string? Description);
