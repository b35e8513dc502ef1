using Warehouse.Api.Changes;
using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Api.Commitments;

/// <summary>What a commitment is to reach in one period.</summary>
public sealed record TargetInput
{
    /// <summary>Year, within the commitment.</summary>
    public required int Year { get; init; }

    /// <summary>Month 1 to 12, within the commitment; not given when the target holds for the whole year.</summary>
    public int? Month { get; init; }

    /// <summary>In the indicator's unit, above 0.</summary>
    public required long Target { get; init; }

    /// <summary>What is wrong with targets, each told under its place in the list.</summary>
    internal static void Check(IReadOnlyList<TargetInput> targets, DateOnly startsOn, DateOnly endsOn, Findings findings)
    {
        findings.Require(targets.Count is > 0 and <= 200, "targets", $"one to 200 are needed, are {targets.Count}");
        for (var i = 0; i < targets.Count; i++)
        {
            var (target, field) = (targets[i], $"targets[{i}]");
            findings.Within($"{field}.target", target.Target, 1, Findings.MostCop);
            findings.Within($"{field}.month", target.Month, 1, 12);
            findings.Require(target.Falls(startsOn, endsOn), $"{field}.{(target.Month is null ? "year" : "month")}", $"lies outside the commitment, {startsOn:yyyy-MM-dd} to {endsOn:yyyy-MM-dd}");
            findings.Require(targets.Take(i).All(t => (t.Year, t.Month) != (target.Year, target.Month)), field, "repeats the period of another target");
        }
    }

    /// <summary>The target as it is kept.</summary>
    internal CommitmentTarget ToTarget() => new() { Year = Year, Month = Month ?? 0, Target = Target };

    private bool Falls(DateOnly startsOn, DateOnly endsOn) => Month is null
        ? Year >= startsOn.Year && Year <= endsOn.Year
        : Year * 12 + Month >= startsOn.Year * 12 + startsOn.Month && Year * 12 + Month <= endsOn.Year * 12 + endsOn.Month;
}
