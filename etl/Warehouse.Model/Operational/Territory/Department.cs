using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Territory;

/// <summary>A department of Colombia or the capital district (DIVIPOLA, DANE). Grain: one of the 33 codes.</summary>
public sealed class Department : Imported
{
    /// <summary>DIVIPOLA code: two digits as text, e.g. <c>05</c>.</summary>
    public required string Code { get; set; }

    /// <summary>Name in DANE's mixed case, e.g. <c>Antioquia</c>.</summary>
    public required string Name { get; set; }
}
