namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Which projection of inhabitants a year's rates stand on: one series a year, the newest census before it and the most
/// units. Two series never stand in one ratio, so rates on both sides of a break are not a trend.
/// </summary>
public static class PopulationSeries
{
    private static readonly (int From, int To, string Series)[] Choice =
    [
        (1985, 2004, "census2005"),
        (2005, 2019, "census2018_2005_2019"),
        (2020, 2023, "dnp_sgp"),
        (2024, 2027, "census2018_postcovid"),
    ];

    /// <summary>The series of a year; null outside 1985 to 2027.</summary>
    public static string? Of(int year) => Array.Find(Choice, c => year >= c.From && year <= c.To).Series;
}
