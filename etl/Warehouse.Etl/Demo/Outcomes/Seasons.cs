namespace Warehouse.Etl.Demo.Outcomes;

/// <summary>How the year goes: training begins in February and July, little happens in December and January.</summary>
internal static class Seasons
{
    private static readonly double[] Months = [0.45, 1.15, 1.25, 1.10, 1.10, 0.95, 1.20, 1.15, 1.10, 1.10, 0.95, 0.50];

    /// <summary>The month against a twelfth of the year; over a year the months average 1.</summary>
    public static double Of(int month) => Months[month - 1];
}
