namespace Warehouse.Model.Operational.Imports;

/// <summary>What a finding did to its row.</summary>
public enum Severity
{
    /// <summary>The row was refused: it is not in the store.</summary>
    Reject,

    /// <summary>The row is in the store; a person should look at it.</summary>
    Warning,
}
