namespace Warehouse.Model.Operational.Imports;

/// <summary>The age of a source against what is expected of it.</summary>
public enum Timeliness
{
    /// <summary>Nothing is expected: the source does not grow old.</summary>
    NotExpected,

    /// <summary>Within the limits.</summary>
    InTime,

    /// <summary>Older than the first limit: ask for a new file.</summary>
    Warn,

    /// <summary>Older than the second limit: its numbers are out of date.</summary>
    Fail,
}
