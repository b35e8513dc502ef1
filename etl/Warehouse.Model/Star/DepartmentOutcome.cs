namespace Warehouse.Model.Star;

/// <summary>
/// <see cref="AggregateOutcome"/> summed over the municipalities of a department and regional, for questions that ask for nothing finer.
/// Grain: year, indicator, period of a stock, department, regional, entity, verified or not, demonstration or not.
/// </summary>
public sealed class DepartmentOutcome
{
    /// <summary>Year.</summary>
    public int Year { get; set; }

    /// <summary>Indicator.</summary>
    public int IndicatorKey { get; set; }

    /// <summary>Period of a stock; the year's own key, month 0, for everything else.</summary>
    public int PeriodKey { get; set; }

    /// <summary>Department code; empty for outcomes without municipality.</summary>
    public required string DepartmentCode { get; set; }

    /// <summary>SENA regional code, that of the municipality in the year; empty for outcomes without municipality.</summary>
    public required string RegionalCode { get; set; }

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

    /// <summary>How many rows of the yearly aggregate say people: with it a row can be told from its change alone.</summary>
    public int RowsWithPeople { get; set; }

    /// <summary>How many rows of the yearly aggregate say a cost.</summary>
    public int RowsWithCost { get; set; }
}
