namespace Warehouse.Marts.Outcomes;

/// <summary>What outcomes can be grouped by.</summary>
/// <remarks>The members of <see cref="OutcomeRow"/> and of the grouping carry the same names.</remarks>
public enum OutcomeDimension
{
    /// <summary>Department, as the municipality belonged to it in the period.</summary>
    Department,

    /// <summary>SENA regional, as the municipality belonged to it in the period.</summary>
    Regional,

    /// <summary>Municipality by DIVIPOLA code.</summary>
    Municipality,

    /// <summary>Fifth of the units by <see cref="OutcomeSelection.PovertyIndex"/>, 1 = poorest; a unit without value has a null row of its own.</summary>
    PovertyQuintile,

    /// <summary>Whether the municipality is on the list of the cycle <see cref="OutcomeSelection.PriorityIn"/>.</summary>
    Priority,

    /// <summary>Outcome area.</summary>
    Area,

    /// <summary>Indicator.</summary>
    Indicator,

    /// <summary>Year.</summary>
    Year,

    /// <summary>Quarter 1 to 4 (add <see cref="Year"/>, or the years fall together); leaves annual figures out.</summary>
    Quarter,

    /// <summary>Month 1 to 12 (add <see cref="Year"/>, or the years fall together); leaves annual figures out.</summary>
    Month,

    /// <summary>Executing entity.</summary>
    Entity,

    /// <summary>Programme.</summary>
    Programme,

    /// <summary>Level of training; null when the outcome is not training.</summary>
    Level,

    /// <summary>Modality of training; null when the outcome is not training.</summary>
    Modality,

    /// <summary>Sex as reported.</summary>
    Sex,

    /// <summary>Commitment that the outcome counts towards; null when none.</summary>
    Commitment,
}
