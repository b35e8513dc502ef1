using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Etl.Demo;

/// <summary>Targets of a commitment by period: for whole years, or for the last month of each quarter.</summary>
internal static class DemonstrationTargets
{
    private static readonly int[] LastMonths = [3, 6, 9, 12];

    /// <summary>The targets of a commitment, in the order of their periods.</summary>
    public static IEnumerable<CommitmentTarget> Of(Commitment commitment, long perYear, bool byQuarter) =>
        Enumerable.Range(commitment.StartsOn.Year, commitment.EndsOn.Year - commitment.StartsOn.Year + 1)
            .SelectMany(year => byQuarter ? Quarters(commitment, year, perYear) : [(year, 0, Part(commitment, year, perYear))])
            .Select(t => new CommitmentTarget { Year = t.Year, Month = t.Month, Target = Math.Max(1, t.Target) });

    private static IEnumerable<(int Year, int Month, long Target)> Quarters(Commitment commitment, int year, long perYear) =>
        from month in LastMonths
        where year > commitment.StartsOn.Year || month >= commitment.StartsOn.Month
        select (year, month, perYear * month / 12 - perYear * (month - 3) / 12);

    /// <summary>The first year counts from its first month.</summary>
    private static long Part(Commitment commitment, int year, long perYear) =>
        year > commitment.StartsOn.Year ? perYear : perYear * (13 - commitment.StartsOn.Month) / 12;
}
