namespace Warehouse.Model.Operational.Plans;

/// <summary>The life of a plan.</summary>
public static class PlanTransitions
{
    /// <summary>From the candidate's programme to the adopted plan and its amendment.</summary>
    public static Transitions<PlanStatus> All { get; } = new(new Dictionary<PlanStatus, IReadOnlyList<PlanStatus>>
    {
        [PlanStatus.GovernmentProgramme] = [PlanStatus.Draft],
        [PlanStatus.Draft] = [PlanStatus.InTerritorialCouncil],
        [PlanStatus.InTerritorialCouncil] = [PlanStatus.InMunicipalCouncil],
        [PlanStatus.InMunicipalCouncil] = [PlanStatus.AdoptedByAgreement, PlanStatus.AdoptedByDecree],
        [PlanStatus.AdoptedByAgreement] = [PlanStatus.Amended],
        [PlanStatus.AdoptedByDecree] = [PlanStatus.Amended],
    });
}
