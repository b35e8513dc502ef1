namespace Warehouse.Model.Star;

/// <summary>
/// <see cref="FactOutcome"/> summed to municipality, year and indicator. Grain: year, indicator, municipality, period of a stock, entity,
/// verified or not, demonstration or not.
/// </summary>
public sealed class AggregateOutcome
{
    /// <summary>Year.</summary>
    public int Year { get; set; }

    /// <summary>Municipality as it was in the year.</summary>
    public int MunicipalityKey { get; set; }

    /// <summary>Indicator.</summary>
    public int IndicatorKey { get; set; }

    /// <summary>
    /// Period of a stock, whose periods must not be added; the year's own key, month 0, for everything else.
    /// </summary>
    public int PeriodKey { get; set; }

    /// <summary>Executing entity, e.g. <c>SENA</c>.</summary>
    public required string EntityCode { get; set; }

    /// <summary>Checked against evidence.</summary>
    public bool Verified { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }

    /// <summary>Sum of the facts' values; for a weighted mean the sum of mean × people.</summary>
    public long Value { get; set; }

    /// <summary>Sum of the facts' people; null when no fact says.</summary>
    public long? People { get; set; }

    /// <summary>Sum of the facts' cost, COP; null when no fact says.</summary>
    public long? CostCop { get; set; }

    /// <summary>How many facts stand behind the row.</summary>
    public int Facts { get; set; }
}
