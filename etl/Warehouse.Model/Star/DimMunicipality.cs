using Warehouse.Model.Operational.Territory;

namespace Warehouse.Model.Star;

/// <summary>
/// A municipality as it was from <see cref="ValidFrom"/> to <see cref="ValidTo"/> (slowly changing dimension, type 2).
/// Key 0 is the unknown municipality.
/// </summary>
public sealed class DimMunicipality : IDimension
{
    /// <summary>Surrogate key.</summary>
    public int Key { get; set; }

    /// <summary>DIVIPOLA code.</summary>
    public required string Code { get; set; }

    /// <summary>Name in DANE's mixed case.</summary>
    public required string Name { get; set; }

    /// <summary>Department code.</summary>
    public required string DepartmentCode { get; set; }

    /// <summary>Department name.</summary>
    public required string DepartmentName { get; set; }

    /// <summary>SENA regional code.</summary>
    public required string RegionalCode { get; set; }

    /// <summary>SENA regional name.</summary>
    public required string RegionalName { get; set; }

    /// <summary>Kind of unit.</summary>
    public MunicipalityType Type { get; set; }

    /// <summary>DNP typology <c>A</c> to <c>G</c>; null when not published.</summary>
    public string? Typology { get; set; }

    /// <summary>Category under Law 617; null when not published.</summary>
    public string? Category { get; set; }

    /// <summary>One of the 170 PDET municipalities.</summary>
    public bool Pdet { get; set; }

    /// <summary>First day on which this row holds.</summary>
    public DateOnly ValidFrom { get; set; }

    /// <summary>First day on which it no longer holds; 9999-12-31 for the current row.</summary>
    public DateOnly ValidTo { get; set; }

    /// <summary>Whether it is the row that holds today.</summary>
    public bool IsCurrent { get; set; }
}
