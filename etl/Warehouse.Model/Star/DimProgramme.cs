namespace Warehouse.Model.Star;

/// <summary>A programme and the entity that carries it out. Key 0 is the unknown programme.</summary>
public sealed class DimProgramme : IDimension
{
    /// <summary>Surrogate key.</summary>
    public int Key { get; set; }

    /// <summary>Programme code, e.g. <c>SENA_REGULAR</c>.</summary>
    public required string Code { get; set; }

    /// <summary>Programme name in Spanish.</summary>
    public required string Name { get; set; }

    /// <summary>Executing entity, e.g. <c>SENA</c>.</summary>
    public required string EntityCode { get; set; }

    /// <summary>Executing entity's name.</summary>
    public required string EntityName { get; set; }
}
