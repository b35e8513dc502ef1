namespace Warehouse.Model.Operational.History;

/// <summary>What happened to a subject.</summary>
public enum ChangeEvent
{
    /// <summary>A plan became known; whether it was received, its day of receipt says.</summary>
    PlanRegistered,

    /// <summary>SENA received a plan that was known.</summary>
    PlanReceived,

    /// <summary>A plan's title, document or day of receipt was corrected.</summary>
    PlanCorrected,

    /// <summary>A plan came further, e.g. it was adopted.</summary>
    PlanStatusChanged,

    /// <summary>A regional began to read a plan.</summary>
    ReviewStarted,

    /// <summary>The answer went to DNP.</summary>
    ReviewSent,

    /// <summary>DNP confirmed that it has the answer.</summary>
    ReviewAcknowledged,

    /// <summary>The municipality took up all, a part or nothing of what was offered.</summary>
    ReviewSettled,

    /// <summary>A form made a review known that had not begun, or corrected one without bringing it further.</summary>
    ReviewRecorded,

    /// <summary>A plan project became an opportunity of a review.</summary>
    OpportunityAccepted,

    /// <summary>A suggested opportunity was dismissed.</summary>
    OpportunityDismissed,

    /// <summary>A commitment was made.</summary>
    CommitmentMade,

    /// <summary>A commitment came further, or was given up.</summary>
    CommitmentStatusChanged,

    /// <summary>A commitment's budget, days, centre, baseline or partners were corrected.</summary>
    CommitmentCorrected,

    /// <summary>A commitment got targets, or other ones for periods it had.</summary>
    CommitmentTargetsSet,

    /// <summary>An outcome was reported.</summary>
    OutcomeReported,

    /// <summary>A reported outcome was reported again with other figures.</summary>
    OutcomeCorrected,

    /// <summary>An outcome was checked against evidence.</summary>
    OutcomeVerified,

    /// <summary>The ordinary budget of a regional and year was set.</summary>
    OrdinaryBudgetSet,
}
