namespace Warehouse.Marts.Reach;

/// <summary>What reached some municipalities, and their part of the whole. Missing is null, never zero.</summary>
public sealed record ReachGroup
{
    /// <summary>Place of the group, 1 = poorest; null for the units without value in the index, and for a group that is not one of poverty.</summary>
    public int? Number { get; init; }

    /// <summary>Municipalities with inhabitants or with an outcome.</summary>
    public int Municipalities { get; init; }

    /// <summary>Those among them with an outcome.</summary>
    public int WithOutcome { get; init; }

    /// <summary>Projected inhabitants, of several years added; null when no projection knows them.</summary>
    public long? Inhabitants { get; init; }

    /// <summary>Their part of the inhabitants of all municipalities, 0 to 1.</summary>
    public double? InhabitantsShare { get; init; }

    /// <summary>What was achieved, in the indicator's unit; null without outcome.</summary>
    public decimal? Achieved { get; init; }

    /// <summary>Their part of what was achieved in all municipalities, 0 to 1.</summary>
    public double? AchievedShare { get; init; }

    /// <summary>Achieved per 1,000 inhabitants, of several years a year; null when one of them is missing.</summary>
    public double? PerThousandInhabitants { get; init; }

    /// <summary>Puts units together.</summary>
    internal static ReachGroup Of(int? number, IReadOnlyCollection<ReachedUnit> units, ReachGroup? whole)
    {
        long? inhabitants = units.Any(u => u.Inhabitants is not null) ? units.Sum(u => u.Inhabitants) : null;
        decimal? achieved = units.Any(u => u.Achieved is not null) ? units.Sum(u => u.Achieved) : null;
        return new()
        {
            Number = number,
            Municipalities = units.Count,
            WithOutcome = units.Count(u => u.Achieved is not null),
            Inhabitants = inhabitants,
            InhabitantsShare = (whole?.Inhabitants ?? inhabitants) is > 0 and var people ? (double?)inhabitants / people : null,
            Achieved = achieved,
            AchievedShare = (whole?.Achieved ?? achieved) is > 0 and var all ? (double?)(achieved / all) : null,
            PerThousandInhabitants = inhabitants > 0 ? (double?)(achieved * 1000 / inhabitants) : null,
        };
    }
}
