using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Outcomes;

/// <summary>What the yearly aggregate is made of: facts of an indicator and a municipality, as one where the aggregate does not tell them apart.</summary>
/// <param name="Period">The period of a stock, else the year as a whole.</param>
/// <param name="Programme">The programme, whose entity the aggregate tells.</param>
/// <param name="Verified">Whether they are verified.</param>
/// <param name="Demonstration">Whether they are demonstration data.</param>
/// <param name="Value">The sum of their values.</param>
/// <param name="People">The sum of what is known; null when nothing is.</param>
/// <param name="CostCop">The sum of what is known; null when nothing is.</param>
/// <param name="Facts">How many they are.</param>
internal readonly record struct YearSum(
    int Period, int Programme, bool Verified, bool Demonstration, long Value, long? People, long? CostCop, int Facts)
{
    /// <summary>The year.</summary>
    public int Year => Period / DimPeriod.KeyOf(1, 0);

    /// <summary>How far apart the periods are that are not added up.</summary>
    public static int GrainOf(bool stock) => stock ? 1 : DimPeriod.KeyOf(1, 0);

    /// <summary>One fact.</summary>
    public static YearSum Of(in OutcomeCell cell, bool stock) => new(
        stock ? cell.Period : DimPeriod.KeyOf(cell.Year, 0), cell.Programme, cell.Verified, cell.Demonstration, cell.Value, cell.People, cell.CostCop, 1);
}
