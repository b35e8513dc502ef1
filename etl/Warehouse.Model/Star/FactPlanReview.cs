using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Model.Star;

/// <summary>Accumulating snapshot of a review. Grain: cycle and plan.</summary>
public sealed class FactPlanReview
{
    /// <summary>Review cycle.</summary>
    public int ReviewCycleKey { get; set; }

    /// <summary>Plan.</summary>
    public int PlanKey { get; set; }

    /// <summary>Municipality; 0 for a department's plan.</summary>
    public int MunicipalityKey { get; set; }

    /// <summary>How far it has come.</summary>
    public ReviewStatus Status { get; set; }

    /// <summary>Day the plan was received; null before.</summary>
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>Day the regional began; null before.</summary>
    public DateOnly? StartedOn { get; set; }

    /// <summary>Day the answer went out; null before.</summary>
    public DateOnly? SentOn { get; set; }

    /// <summary>Day DNP acknowledged it; null before.</summary>
    public DateOnly? AcknowledgedOn { get; set; }

    /// <summary>Days between the close of the window and the sending, negative when early; null before it was sent.</summary>
    public int? LagDays { get; set; }

    /// <summary>Opportunities named.</summary>
    public int Opportunities { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }
}
