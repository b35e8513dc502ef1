namespace Warehouse.Marts.Outcomes;

/// <summary>What can be asked of every group. Only what is asked is computed.</summary>
[Flags]
public enum OutcomeMeasures
{
    /// <summary>Nothing but the groups.</summary>
    None = 0,

    /// <summary>See <see cref="OutcomeRow.Achieved"/>.</summary>
    Achieved = 1,

    /// <summary>See <see cref="OutcomeRow.People"/>.</summary>
    People = 2,

    /// <summary>See <see cref="OutcomeRow.CostCop"/>.</summary>
    CostCop = 4,

    /// <summary>See <see cref="OutcomeRow.Municipalities"/>.</summary>
    Municipalities = 8,

    /// <summary>See <see cref="OutcomeRow.Target"/>.</summary>
    Target = 16,

    /// <summary>See <see cref="OutcomeRow.Attainment"/> and <see cref="OutcomeRow.TrafficLight"/>.</summary>
    Attainment = 32,

    /// <summary>See <see cref="OutcomeRow.PerThousandInhabitants"/> and <see cref="OutcomeRow.Inhabitants"/>.</summary>
    PerThousandInhabitants = 64,

    /// <summary>Everything.</summary>
    All = Achieved | People | CostCop | Municipalities | Target | Attainment | PerThousandInhabitants,
}
