using System.Text.Json.Serialization;

namespace Warehouse.Api.Changes;

/// <summary>What was changed belongs to the demonstration scenario, and so does what was made from it: it is never added to real data.</summary>
public sealed record DemonstrationWarning : Warning
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Message => "This belongs to the demonstration scenario and is never added to real data.";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Code => "DEMONSTRATION";
}
