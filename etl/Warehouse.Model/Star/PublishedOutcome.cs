namespace Warehouse.Model.Star;

/// <summary>
/// A row of <see cref="AggregateOutcome"/> as loads published it, so that what was reported can be asked for later. Grain: that of the
/// aggregate, and the load that published the row first. It holds from <see cref="FromLoad"/> until before <see cref="ToLoad"/>.
/// </summary>
public sealed class PublishedOutcome
{
    /// <summary><see cref="ToLoad"/> of a row that the newest load publishes still.</summary>
    public const int StillHolds = int.MaxValue;

    /// <summary>The first rules of loads (<see cref="LoadRun.RulesVersion"/>) that kept stocks by period; what earlier ones kept of a stock is no figure.</summary>
    public const int StocksSinceRules = 6;

    /// <summary>Year.</summary>
    public int Year { get; set; }

    /// <summary>Municipality as it was in the year.</summary>
    public int MunicipalityKey { get; set; }

    /// <summary>Indicator.</summary>
    public int IndicatorKey { get; set; }

    /// <summary>Period of a stock; the year's own key, month 0, for everything else.</summary>
    public int PeriodKey { get; set; }

    /// <summary>Executing entity, e.g. <c>SENA</c>.</summary>
    public required string EntityCode { get; set; }

    /// <summary>Checked against evidence.</summary>
    public bool Verified { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }

    /// <summary>The first load that published it.</summary>
    public int FromLoad { get; set; }

    /// <summary>The first load that no longer did; <see cref="StillHolds"/> when the newest does.</summary>
    public int ToLoad { get; set; }

    /// <summary>Sum of the facts' values; for a weighted mean the sum of mean × people.</summary>
    public long Value { get; set; }

    /// <summary>Sum of the facts' people; null when no fact says.</summary>
    public long? People { get; set; }

    /// <summary>Sum of the facts' cost, COP; null when no fact says.</summary>
    public long? CostCop { get; set; }
}
