namespace Warehouse.Model.Operational.History;

/// <summary>The kinds of things whose changes are kept.</summary>
public enum ChangeSubject
{
    /// <summary>A plan; key: its id.</summary>
    Plan,

    /// <summary>A review with its opportunities and dismissals; key: its id.</summary>
    PlanReview,

    /// <summary>A commitment with its targets; key: its id.</summary>
    Commitment,

    /// <summary>An outcome; key: its id.</summary>
    OutcomeRecord,

    /// <summary>An ordinary budget; key: regional and year, e.g. <c>27-2012</c>.</summary>
    OrdinaryBudget,
}
