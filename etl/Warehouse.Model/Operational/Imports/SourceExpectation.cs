namespace Warehouse.Model.Operational.Imports;

/// <summary>How old the newest file of a source may be. Grain: source; a source without one is never too old, as a census is not.</summary>
public sealed class SourceExpectation : Imported
{
    /// <summary>The source's name, e.g. <c>sena-goals-regional</c>.</summary>
    public required string Source { get; set; }

    /// <summary>Older than so many days since its import it is to be asked for.</summary>
    public int WarnAfterDays { get; set; }

    /// <summary>Older than so many days its numbers are out of date; not below <see cref="WarnAfterDays"/>.</summary>
    public int FailAfterDays { get; set; }

    /// <summary>Where the limits come from, in words.</summary>
    public required string Reason { get; set; }
}
