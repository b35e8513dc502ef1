using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// One group of outcomes, or the total of a selection. Dimensions that were not asked for are null; missing measures are
/// null, never zero.
/// </summary>
public sealed record OutcomeRow
{
    /// <summary>Department code.</summary>
    public string? Department { get; init; }

    /// <summary>Regional code.</summary>
    public string? Regional { get; init; }

    /// <summary>DIVIPOLA code.</summary>
    public string? Municipality { get; init; }

    /// <summary>Quintile, 1 = poorest; null too for the units without value in the index.</summary>
    public int? PovertyQuintile { get; init; }

    /// <summary>On the cycle's priority list.</summary>
    public bool? Priority { get; init; }

    /// <summary>Outcome area.</summary>
    public OutcomeArea? Area { get; init; }

    /// <summary>Indicator code.</summary>
    public string? Indicator { get; init; }

    /// <summary>Year.</summary>
    public int? Year { get; init; }

    /// <summary>Quarter 1 to 4.</summary>
    public int? Quarter { get; init; }

    /// <summary>Month 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>Code of the executing entity.</summary>
    public string? Entity { get; init; }

    /// <summary>Programme code.</summary>
    public string? Programme { get; init; }

    /// <summary>Level of training.</summary>
    public string? Level { get; init; }

    /// <summary>Modality of training.</summary>
    public string? Modality { get; init; }

    /// <summary>Sex as reported.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Commitment id of the operational store.</summary>
    public int? Commitment { get; init; }

    /// <summary>
    /// The value in the indicator's unit, put together as its accumulation allows: sum (FLOW), sum of the last period (STOCK),
    /// 100 × summed numerator ÷ summed denominator (RATIO), mean weighted by people (AVERAGE). Null without data, and in the
    /// totals of several indicators, which are never added.
    /// </summary>
    public decimal? Achieved { get; internal set; }

    /// <summary>People reached, put together like <see cref="Achieved"/>; null when no source says, and in the totals of several indicators.</summary>
    public long? People { get; internal set; }

    /// <summary>Cost, COP of the year; null when no source says.</summary>
    public long? CostCop { get; internal set; }

    /// <summary>Distinct municipalities with an outcome.</summary>
    public int Municipalities { get; internal set; }

    /// <summary>Target in the indicator's unit; null when none is set at this grain: a regional's goal is never forced onto its municipalities.</summary>
    public decimal? Target => Related?.Target;

    /// <summary>Achieved ÷ target, 1 = reached; null when one of them is missing or the target is 0.</summary>
    public double? Attainment => Related?.Attainment;

    /// <summary>The attainment's range.</summary>
    public TrafficLight TrafficLight => TrafficLightScale.Current.Of(Attainment);

    /// <summary>
    /// Projected inhabitants, in the year, of all municipalities of the row's territory that the selection leaves, with or
    /// without outcome; null when the row spans several years or the selection mixes territory with other conditions.
    /// </summary>
    public long? Inhabitants => Related?.Inhabitants;

    /// <summary><see cref="Achieved"/> per 1,000 <see cref="Inhabitants"/>; null for rates and means and when one of them is missing.</summary>
    public double? PerThousandInhabitants => Related?.PerThousandInhabitants;

    /// <summary>Target − achieved, in the indicator's unit: what is still missing, negative when exceeded; null when one of them is missing.</summary>
    public decimal? Gap => Related?.Gap;

    /// <summary>
    /// Part of the whole selection's value of the same indicator, 0 to 1, not of the page's; null for rates and means, and for a stock
    /// that is grouped by time.
    /// </summary>
    public double? Share => Related?.Share;

    /// <summary>Relative change from the previous period, 0.12 = 12 % more; null when one of them is missing or the earlier value is 0.</summary>
    public double? ChangeFromPreviousPeriod => Related?.ChangeFromPreviousPeriod;

    /// <summary>Relative change from the first year; null when one of them is missing or the earlier value is 0.</summary>
    public double? ChangeFromBaseYear => Related?.ChangeFromBaseYear;

    /// <summary>
    /// A flow added up from the beginning of the year to the row's month or quarter; annual figures have none and are not in it. Null
    /// unless grouped by MONTH or QUARTER within one year.
    /// </summary>
    public decimal? Cumulative => Related?.Cumulative;

    /// <summary><c>cumulative</c> ÷ the year's target, 1 = reached; null when one of them is missing or the target is 0.</summary>
    public double? CumulativeAttainment => Related?.CumulativeAttainment;

    /// <summary>The measures from the target on; null where all are null, as in most rows: thousands of them are made for one answer.</summary>
    internal RelatedMeasures? Related { get; set => field = value == RelatedMeasures.Nothing ? null : value; }
}
