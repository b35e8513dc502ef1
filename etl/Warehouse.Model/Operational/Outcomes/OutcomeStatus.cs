namespace Warehouse.Model.Operational.Outcomes;

/// <summary>Whether somebody checked an outcome.</summary>
public enum OutcomeStatus
{
    /// <summary>As the source reports it.</summary>
    Reported,

    /// <summary>Checked against evidence.</summary>
    Verified,
}
