using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Lineage;

/// <summary>Which table of the star the rows of an operational table make.</summary>
internal static class StarTables
{
    private static readonly Dictionary<Type, Type> Made = new()
    {
        [typeof(OutcomeRecord)] = typeof(FactOutcome),
        [typeof(Population)] = typeof(FactPopulation),
        [typeof(PovertyValue)] = typeof(FactPoverty),
        [typeof(PriorityMunicipality)] = typeof(FactPriority),
        [typeof(PlanReview)] = typeof(FactPlanReview),
        [typeof(Commitment)] = typeof(FactCommitment),
        [typeof(Goal)] = typeof(FactTarget),
        [typeof(Plan)] = typeof(DimPlan),
        [typeof(Indicator)] = typeof(DimIndicator),
        [typeof(Programme)] = typeof(DimProgramme),
        [typeof(ExecutingEntity)] = typeof(DimProgramme),
        [typeof(PovertyIndex)] = typeof(DimPovertyIndex),
        [typeof(ReviewCycle)] = typeof(DimReviewCycle),
        [typeof(Municipality)] = typeof(DimMunicipality),
        [typeof(Department)] = typeof(DimMunicipality),
        [typeof(Regional)] = typeof(DimMunicipality),
        [typeof(MunicipalTypology)] = typeof(DimMunicipality),
        [typeof(MunicipalityCategory)] = typeof(DimMunicipality),
        [typeof(PdetMunicipality)] = typeof(DimMunicipality),
    };

    /// <summary>The star's type; null for what stays in the operational store.</summary>
    public static Type? MadeOf(Type operational) => Made.GetValueOrDefault(operational);
}
