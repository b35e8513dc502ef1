namespace Warehouse.Etl.Load.Rehearsal;

/// <summary>A sum of the star that a load would change. Grain: indicator, year, department, measure, demonstration or not.</summary>
/// <param name="Indicator">Indicator code.</param>
/// <param name="Year">Year.</param>
/// <param name="Department">Department code; empty for outcomes without municipality.</param>
/// <param name="Demonstration">Made by the demonstration scenario.</param>
/// <param name="Measure"><c>value</c> (of a mean: mean × people), <c>people</c> or <c>cost</c>, COP.</param>
/// <param name="Old">What is published; null when nothing is.</param>
/// <param name="New">What would be; null when nothing would.</param>
public sealed record FigureChange(string Indicator, int Year, string Department, bool Demonstration, string Measure, long? Old, long? New)
{
    /// <summary>What would be added; a missing sum counts as nothing.</summary>
    public long Difference => (New ?? 0) - (Old ?? 0);
}
