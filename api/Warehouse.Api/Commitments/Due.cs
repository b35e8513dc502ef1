using System.Linq.Expressions;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Commitments;

/// <summary>
/// Periods as numbers that ascend with their last days, so that a target is compared with the outcomes of the same time: a
/// month counts from its last day on, an annual figure from 31 December on, after the one of December.
/// </summary>
internal static class Due
{
    private const int PerYear = 1000, PerMonth = 10, WholeYear = 125, December = 12;

    /// <summary>When a target falls due.</summary>
    public static Expression<Func<CommitmentTarget, int>> Target { get; } =
        t => (t.Year * PerYear) + (t.Month == 0 ? WholeYear : t.Month * PerMonth);

    /// <summary>When an outcome's period has ended.</summary>
    public static Expression<Func<OutcomeRecord, int>> Outcome { get; } =
        o => (o.Year * PerYear) + (o.Month == 0 ? WholeYear : o.Month * PerMonth);

    /// <summary>The last period that has ended by a day; without a day all have.</summary>
    public static int By(DateOnly? day)
    {
        if (day is not { } date)
        {
            return int.MaxValue;
        }

        var next = date.AddDays(1);
        return next is { Month: 1, Day: 1 }
            ? (date.Year * PerYear) + WholeYear
            : (date.Year * PerYear) + ((next.Month > date.Month ? date.Month : date.Month - 1) * PerMonth);
    }
}
