using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Outcomes;

/// <summary>
/// A yearly figure of a social programme as published by DPS, whether or not it is an outcome. Grain: municipality, year,
/// programme, measure.
/// </summary>
public sealed class ProgrammeFigure : Imported
{
    /// <summary>DIVIPOLA code.</summary>
    public required string MunicipalityCode { get; set; }

    /// <summary>Year, 2010 to 2013; 2013 is partial for some programmes.</summary>
    public int Year { get; set; }

    /// <summary>The programme.</summary>
    public required string ProgrammeCode { get; set; }

    /// <summary><c>families</c>, <c>persons</c> or <c>projects</c>.</summary>
    public required string Measure { get; set; }

    /// <summary>The figure; the publication leaves zeros out.</summary>
    public long Value { get; set; }
}
