using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Territory;

/// <summary>Budget category of a municipality under Law 617 of 2000 (DNP). Grain: municipality and year.</summary>
public sealed class MunicipalityCategory : Imported
{
    /// <summary>DIVIPOLA code.</summary>
    public required string MunicipalityCode { get; set; }

    /// <summary>Year: 2010, 2013 to 2020.</summary>
    public int Year { get; set; }

    /// <summary><c>E</c> (special) or <c>1</c> to <c>6</c>, 6 being the smallest budget.</summary>
    public required string Category { get; set; }
}
