using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Api.Commitments;

/// <summary>Where a commitment stands on a day: what it was to reach by then, and what it has reached.</summary>
public sealed class CommitmentStanding
{
    /// <summary>The commitment.</summary>
    public required Commitment Commitment { get; init; }

    /// <summary>Target in the indicator's unit; null when none is due yet.</summary>
    public long? Target { get; init; }

    /// <summary>Achieved in the indicator's unit, reported and verified alike; null when nothing is reported.</summary>
    public long? Achieved { get; init; }

    /// <summary>The part of <see cref="Achieved"/> that was checked against evidence; null when nothing is reported, and for a mean.</summary>
    public long? Verified { get; init; }

    /// <summary>Achieved ÷ target, 1 = reached; null when one of them is missing.</summary>
    public double? Attainment { get; init; }

    /// <summary>The attainment's range.</summary>
    public TrafficLight TrafficLight => TrafficLightScale.Current.Of(Attainment);
}
