namespace Warehouse.Model.Operational.Plans;

/// <summary>How far a plan has come, from the candidate's programme to the adopted plan.</summary>
public enum PlanStatus
{
    /// <summary>Programa de gobierno of the elected mayor or governor.</summary>
    GovernmentProgramme,

    /// <summary>Anteproyecto.</summary>
    Draft,

    /// <summary>Before the territorial planning council.</summary>
    InTerritorialCouncil,

    /// <summary>Before the municipal council or the departmental assembly.</summary>
    InMunicipalCouncil,

    /// <summary>Adopted by agreement of the council (acuerdo) or by ordinance of the assembly.</summary>
    AdoptedByAgreement,

    /// <summary>Adopted by decree, when the council did not decide in time.</summary>
    AdoptedByDecree,

    /// <summary>Changed after its adoption.</summary>
    Amended,
}
