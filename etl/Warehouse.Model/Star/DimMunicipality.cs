using Warehouse.Model.Operational.Territory;

namespace Warehouse.Model.Star;

/// <summary>
/// A municipality as it was from <see cref="ValidFrom"/> to <see cref="ValidTo"/> (slowly changing dimension, type 2): another
/// regional, typology or category, or becoming a PDET municipality, makes a new row; names and the kind of unit are those of
/// today in every row. Key 0 stands for no municipality.
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

    /// <summary>Category under Law 617, of the newest year published until then; null before the first one.</summary>
    public string? Category { get; set; }

    /// <summary>One of the 170 PDET municipalities.</summary>
    public bool Pdet { get; set; }

    /// <summary>
    /// First day on which this row holds: 1900-01-01 for the first one, 1 January for a category, which is published by year,
    /// and else the day of the load that first saw the change (UTC).
    /// </summary>
    public DateOnly ValidFrom { get; set; }

    /// <summary>First day on which it no longer holds; 9999-12-31 for the newest row.</summary>
    public DateOnly ValidTo { get; set; }

    /// <summary>Whether it is the newest row, which holds today unless the category of a coming year is already published.</summary>
    public bool IsCurrent { get; set; }
}
