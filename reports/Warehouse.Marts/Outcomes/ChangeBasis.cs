namespace Warehouse.Marts.Outcomes;

/// <summary>What a change is measured from.</summary>
public enum ChangeBasis
{
    /// <summary>The month before when grouped by MONTH, the quarter before when by QUARTER, else the year before.</summary>
    PreviousPeriod,

    /// <summary>The first year with an outcome of the selection, its conditions on the year left out; of a month or quarter the same one.</summary>
    BaseYear,
}
