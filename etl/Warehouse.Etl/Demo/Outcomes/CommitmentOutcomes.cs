using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Demo.Outcomes;

/// <summary>What commitments reach, month by month and with what it cost. A month that was not reported comes with the next one.</summary>
internal static class CommitmentOutcomes
{
    private const double NotInTime = 0.15;

    /// <summary>The rows of a commitment, which add up to what it achieves.</summary>
    public static IEnumerable<OutcomeRecord> Of(Undertaking undertaking, Town town, Chance chance)
    {
        var (commitment, promise, _) = undertaking;
        if (undertaking.Achieved is not { } achieved)
            yield break;
        var months = Months(commitment.StartsOn, commitment.EndsOn).ToList();
        var weight = months.Sum(m => Seasons.Of(m.Month));
        var (done, reported) = (0.0, 0L);
        foreach (var (year, month) in months)
        {
            done += Seasons.Of(month);
            var last = (year, month) == months[^1];
            if (!last && chance.Happens(NotInTime))
                continue;
            var reached = last ? achieved : (long)(achieved * done / weight);
            var report = new Report(town, year, month, Programmes.Of(promise.Area, 0), 1, chance.Happens(0.8), chance);
            foreach (var row in Rows(report, undertaking, reached - reported))
                yield return row;
            reported = reached;
        }
    }

    private static IEnumerable<OutcomeRecord> Rows(Report report, Undertaking undertaking, long value)
    {
        var women = undertaking.Promise.BySex ? report.Part(value, 0.54) : 0;
        var rows = undertaking.Promise.BySex
            ? report.Rows(undertaking.Promise.Indicator, new(women, value - women))
            : [report.Row(undertaking.Promise.Indicator, value)];
        foreach (var row in rows)
        {
            row.CommitmentId = undertaking.Commitment.Id;
            row.CostCop = row.Value * undertaking.Promise.CostCop;
            yield return row;
        }
    }

    private static IEnumerable<(int Year, int Month)> Months(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddMonths(1))
            yield return (day.Year, day.Month);
    }
}
