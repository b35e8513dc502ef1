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

    /// <summary>See <see cref="OutcomeRow.Gap"/>.</summary>
    Gap = 128,

    /// <summary>See <see cref="OutcomeRow.Share"/>.</summary>
    Share = 256,

    /// <summary>See <see cref="OutcomeRow.ChangeFromPreviousPeriod"/>; asks the store once more.</summary>
    ChangeFromPreviousPeriod = 512,

    /// <summary>See <see cref="OutcomeRow.ChangeFromBaseYear"/>; asks the store once more.</summary>
    ChangeFromBaseYear = 1024,

    /// <summary>See <see cref="OutcomeRow.Cumulative"/> and <see cref="OutcomeRow.CumulativeAttainment"/>.</summary>
    Cumulative = 2048,

    /// <summary>Everything that a row has by itself, without other rows and periods.</summary>
    All = Achieved | People | CostCop | Municipalities | Target | Attainment | PerThousandInhabitants,

    /// <summary>What is computed from the value.</summary>
    OfValue = Achieved | Target | Attainment | PerThousandInhabitants | Gap | Share | ChangeFromPreviousPeriod | ChangeFromBaseYear | Cumulative,
}
