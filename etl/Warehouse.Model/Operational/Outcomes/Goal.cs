using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Outcomes;

/// <summary>
/// A goal of SENA and what was executed of it by a cut-off month (Seguimiento de metas). Grain: scope, code, year, month,
/// category, item.
/// </summary>
public sealed class Goal : Imported
{
    /// <summary>Whose goal it is.</summary>
    public GoalScope Scope { get; set; }

    /// <summary>Code of the regional or centre; <c>SENA</c> for the nation.</summary>
    public required string ScopeCode { get; set; }

    /// <summary>Year of the goal.</summary>
    public int Year { get; set; }

    /// <summary>Month up to which execution is counted, 1 to 12.</summary>
    public int Month { get; set; }

    /// <summary>Category as SENA names it.</summary>
    public required string Category { get; set; }

    /// <summary>Item as SENA names it.</summary>
    public required string Item { get; set; }

    /// <summary>A subtotal or total of other rows: shown, never added to them.</summary>
    public bool IsTotal { get; set; }

    /// <summary>The item is a rate between 0 and 1, not a count.</summary>
    public bool IsRate { get; set; }

    /// <summary>The indicator of the catalogue that the item measures; null when none does.</summary>
    public string? IndicatorCode { get; set; }

    /// <summary>Goal for the year; null when SENA set none.</summary>
    public double? Target { get; set; }

    /// <summary>Executed up to the cut-off month; null when not reported.</summary>
    public double? Executed { get; set; }
}
