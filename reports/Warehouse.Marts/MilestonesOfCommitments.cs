using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>
/// The days on which a commitment passed its milestones. A day is that on which the history first knew it as far or further;
/// null when it is not that far, and where nobody kept the history.
/// </summary>
public sealed record CommitmentMilestones
{
    /// <summary>Commitment id of the operational store.</summary>
    public int Commitment { get; init; }

    /// <summary>Day on which it was proposed.</summary>
    public DateOnly? ProposedOn { get; init; }

    /// <summary>Day on which its money was set aside.</summary>
    public DateOnly? FundedOn { get; init; }

    /// <summary>Day on which it was signed.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Day on which work began.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>Last day of the first period with an outcome in its indicator.</summary>
    public DateOnly? FirstOutcomeOn { get; init; }

    /// <summary>Last day of the period in which its outcomes first reached its target.</summary>
    public DateOnly? AchievedOn { get; init; }

    /// <summary>Day on which it ended: fulfilled, partly, not at all, or given up.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Days from its first day to the beginning of work, negative when early; null before.</summary>
    public int? StartLagDays { get; init; }

    /// <summary>Days from its last day to the day on which its target was reached, negative when early; null before.</summary>
    public int? AchievementLagDays { get; init; }

    /// <summary>Days from its last day to its end, negative when early; null before.</summary>
    public int? ClosingLagDays { get; init; }
}

/// <summary>How long did each step of a commitment take? Grain: commitment.</summary>
public static class MilestonesOfCommitments
{
    /// <summary>The milestones, in no order.</summary>
    public static IQueryable<CommitmentMilestones> Of(StarContext star) =>
        from f in star.FactCommitments
        join c in star.DimCommitments on f.CommitmentKey equals c.Key
        where c.CommitmentId != null
        select new CommitmentMilestones
        {
            Commitment = c.CommitmentId!.Value,
            ProposedOn = f.ProposedOn,
            FundedOn = f.FundedOn,
            SignedOn = f.SignedOn,
            StartedOn = f.StartedOn,
            FirstOutcomeOn = f.FirstOutcomeOn,
            AchievedOn = f.AchievedOn,
            ClosedOn = f.ClosedOn,
            StartLagDays = f.StartLagDays,
            AchievementLagDays = f.AchievementLagDays,
            ClosingLagDays = f.ClosingLagDays,
        };
}
