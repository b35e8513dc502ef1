using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>A review cycle: the plans of one term, a window to answer in, a list of municipalities that come first.</summary>
public sealed record ReviewCycleEntry
{
    /// <summary>Code, e.g. <c>C112-2012</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Title in Spanish.</summary>
    public required string Title { get; init; }

    /// <summary>Term, e.g. <c>2012-2015</c>.</summary>
    public required string Term { get; init; }

    /// <summary>First day of the window.</summary>
    public DateOnly OpensOn { get; init; }

    /// <summary>Last day of the window.</summary>
    public DateOnly ClosesOn { get; init; }
}

/// <summary>Which review cycles are there? Grain: cycle.</summary>
public static class ReviewCycles
{
    /// <summary>The cycles by code.</summary>
    public static IQueryable<ReviewCycleEntry> Of(StarContext star) =>
        from c in star.DimReviewCycles
        orderby c.Code
        select new ReviewCycleEntry { Code = c.Code, Title = c.Title, Term = c.Term, OpensOn = c.OpensOn, ClosesOn = c.ClosesOn };
}
