using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Outcomes;

/// <summary>
/// A row of SENA's public employment agency report by municipality: a sample of the layout without a stated period,
/// so it is kept and never counted as an outcome of a year. Grain: municipality.
/// </summary>
public sealed class EmploymentSample : Imported
{
    /// <summary>DIVIPOLA code.</summary>
    public required string MunicipalityCode { get; set; }

    /// <summary>Women registered.</summary>
    public int? RegisteredFemale { get; set; }

    /// <summary>Men registered.</summary>
    public int? RegisteredMale { get; set; }

    /// <summary>Women guided.</summary>
    public int? GuidedFemale { get; set; }

    /// <summary>Men guided.</summary>
    public int? GuidedMale { get; set; }

    /// <summary>Women placed.</summary>
    public int? PlacedFemale { get; set; }

    /// <summary>Men placed.</summary>
    public int? PlacedMale { get; set; }

    /// <summary>Employers served.</summary>
    public int? Employers { get; set; }

    /// <summary>Requests of employers.</summary>
    public int? Requests { get; set; }

    /// <summary>Vacant posts.</summary>
    public int? Vacancies { get; set; }
}
