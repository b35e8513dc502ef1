using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Load.Facts;

/// <summary>What outcomes of a commitment come to.</summary>
/// <param name="periods">The periods in which there are any, in time.</param>
internal sealed class CommitmentProgress(List<CommitmentPeriod> periods)
{
    /// <summary>Last day of the first period with an outcome; null when nothing is reported.</summary>
    public DateOnly? FirstOn => periods is [var first, ..] ? first.Day : null;

    /// <summary>The sum of a flow, the last period of a stock, the weighted mean of an average; null when nothing is reported.</summary>
    public long? Achieved(Accumulation accumulation) => Achieved(periods, accumulation);

    /// <summary>Last day of the period in which what was achieved first came up to a target; null when it never did.</summary>
    public DateOnly? MetOn(Accumulation accumulation, long target)
    {
        for (var count = 1; count <= periods.Count && target != 0; count++)
        {
            // A year as a whole ends on the last day of its December.
            var day = periods[count - 1].Day;
            if ((count == periods.Count || periods[count].Day != day) && Achieved(periods[..count], accumulation) >= target)
                return day;
        }

        return null;
    }

    private static long? Achieved(List<CommitmentPeriod> periods, Accumulation accumulation) => periods.Count == 0 ? null : accumulation switch
    {
        Accumulation.Stock => periods.Find(p => p.Day == periods[^1].Day)!.Value,
        Accumulation.Average => Mean(periods.Sum(p => p.Weighted), periods.Sum(p => p.People)),
        _ => periods.Sum(p => p.Value),
    };

    private static long? Mean(long weighted, long people) =>
        people == 0 ? null : (long)Math.Round((decimal)weighted / people, MidpointRounding.AwayFromZero);
}

/// <summary>The outcomes of a commitment in one period.</summary>
/// <param name="Year">Year.</param>
/// <param name="Month">Month; 0 for the year as a whole.</param>
/// <param name="Value">The sum of their values.</param>
/// <param name="Weighted">The sum of their values, each times the people behind it.</param>
/// <param name="People">The sum of the people that are known.</param>
internal sealed record CommitmentPeriod(int Year, int Month, long Value, long Weighted, long People)
{
    /// <summary>Its last day.</summary>
    public DateOnly Day => PeriodDimension.LastDay(Year, Month);

    /// <summary>The same with further outcomes.</summary>
    public CommitmentPeriod With(CommitmentPeriod more) =>
        this with { Value = checked(Value + more.Value), Weighted = checked(Weighted + more.Weighted), People = checked(People + more.People) };
}
