using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Reviews;

/// <summary>How the work of a review cycle stands on a day, by regional.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="OpensOn">First day of the window.</param>
/// <param name="ClosesOn">Last day of the window.</param>
/// <param name="Rows">The regionals with a municipality on the priority list or a plan in the cycle, by code.</param>
public sealed record ReviewWindow(DateOnly AsOf, DateOnly OpensOn, DateOnly ClosesOn, IReadOnlyList<ReviewWindowRow> Rows)
{
    /// <summary>Days left to the last day of the window, 0 on that day; null after it.</summary>
    public int? DaysLeft => AsOf <= ClosesOn ? ClosesOn.DayNumber - AsOf.DayNumber : null;

    /// <summary>Days since the last day of the window; null until then.</summary>
    public int? DaysLate => AsOf > ClosesOn ? AsOf.DayNumber - ClosesOn.DayNumber : null;

    /// <summary>All regionals together.</summary>
    public ReviewWindowRow Totals => new()
    {
        RegionalCode = null,
        Priority = Rows.Sum(r => r.Priority),
        Received = Rows.Sum(r => r.Received),
        Pending = Rows.Sum(r => r.Pending),
        InReview = Rows.Sum(r => r.InReview),
        Sent = Rows.Sum(r => r.Sent),
        Late = Rows.Sum(r => r.Late),
        Overdue = Rows.Sum(r => r.Overdue),
    };
}

/// <summary>
/// The plans of one regional in a review cycle: those of the cycle's term whose municipality is on the priority list, and
/// any other that the cycle reviews. <c>received = pending + inReview + sent</c>.
/// </summary>
public sealed record ReviewWindowRow
{
    /// <summary>Municipalities on the priority list.</summary>
    public int Priority { get; init; }

    /// <summary>Plans received by the day; one whose review has begun counts even if no day of receipt was recorded.</summary>
    public int Received { get; init; }

    /// <summary>Received, and nobody has begun.</summary>
    [GraphQLIgnore]
    public int Pending { get; init; }

    /// <summary>Begun and not sent.</summary>
    [GraphQLIgnore]
    public int InReview { get; init; }

    /// <summary>Sent by the day, in time or late.</summary>
    public int Sent { get; init; }

    /// <summary>Sent after the window.</summary>
    public int Late { get; init; }

    /// <summary>Received and not sent although the window has closed; 0 while it is open.</summary>
    public int Overdue { get; init; }

    /// <summary>Code of the regional; null in the totals.</summary>
    [GraphQLIgnore]
    public required string? RegionalCode { get; init; }
}
