namespace Warehouse.Marts.Outcomes;

/// <summary>Groups as rows.</summary>
internal static class RowOf
{
    /// <summary>The dimensions and plain sums of a group.</summary>
    public static OutcomeRow Group(OutcomeGroup group) => new()
    {
        Department = group.Department,
        Regional = group.Regional,
        Municipality = group.Municipality,
        PovertyQuintile = group.PovertyQuintile,
        Priority = group.Priority,
        Area = group.Area,
        Indicator = group.Indicator,
        Year = group.Year,
        Quarter = group.Quarter,
        Month = group.Month,
        Entity = group.Entity,
        Programme = group.Programme,
        Level = group.Level,
        Modality = group.Modality,
        Sex = group.Sex,
        Commitment = group.Commitment,
        Achieved = group.Achieved,
        People = group.People,
        CostCop = group.CostCop,
        Municipalities = group.Municipalities,
    };
}
