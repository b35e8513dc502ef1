using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Poverty;

/// <summary>One edition of a poverty measure: a rank is always a rank in one of these.</summary>
public sealed class PovertyIndex : Imported
{
    /// <summary>Measure and year, e.g. <c>IPM_2005</c>.</summary>
    public required string Code { get; set; }

    /// <summary><c>IPM</c> (multidimensional poverty) or <c>NBI</c> (unsatisfied basic needs).</summary>
    public required string Measure { get; set; }

    /// <summary>Year of the census behind it.</summary>
    public int Year { get; set; }

    /// <summary>Which publication the values come from, e.g. DANE's file of 2012-06-27.</summary>
    public required string Edition { get; set; }

    /// <summary>Title in Spanish.</summary>
    public required string Title { get; set; }

    /// <summary>Title in English.</summary>
    public required string TitleEnglish { get; set; }

    /// <summary>Who published the values, e.g. <c>DNP</c>.</summary>
    public required string Publisher { get; set; }

    /// <summary>What a value is: unit, range and meaning, in Spanish.</summary>
    public required string Definition { get; set; }
}
