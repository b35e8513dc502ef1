using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>A review of a municipality's plan and how far it has come.</summary>
public sealed record ReviewWorkEntry
{
    /// <summary>DIVIPOLA code.</summary>
    public required string Municipality { get; init; }

    /// <summary>Cycle code.</summary>
    public required string Cycle { get; init; }

    /// <summary>How far it has come.</summary>
    public ReviewStatus Status { get; init; }

    /// <summary>Day on which the plan was received; null when that is not on record.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>Day on which the answer was sent; null before.</summary>
    public DateOnly? SentOn { get; init; }

    /// <summary>Days after the window's end at which the answer was sent, negative before it; null before sending.</summary>
    public int? LagDays { get; init; }

    /// <summary>Opportunities of alliance that the review names.</summary>
    public int Opportunities { get; init; }
}

/// <summary>How far are the reviews of plans? Grain: cycle and municipality's plan; plans of departments are not among them.</summary>
public static class ReviewWork
{
    /// <summary>The reviews by cycle and municipality.</summary>
    public static IQueryable<ReviewWorkEntry> Of(StarContext star, bool demonstration) =>
        from f in star.FactPlanReviews
        join c in star.DimReviewCycles on f.ReviewCycleKey equals c.Key
        join m in star.DimMunicipalities on f.MunicipalityKey equals m.Key
        where m.Key != 0 && f.Demonstration == demonstration
        orderby c.Code, m.Code, f.PlanKey
        select new ReviewWorkEntry
        {
            Municipality = m.Code,
            Cycle = c.Code,
            Status = f.Status,
            ReceivedOn = f.ReceivedOn,
            SentOn = f.SentOn,
            LagDays = f.LagDays,
            Opportunities = f.Opportunities,
        };
}
