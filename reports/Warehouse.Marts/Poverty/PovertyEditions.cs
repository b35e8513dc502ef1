namespace Warehouse.Marts.Poverty;

/// <summary>Which editions of a measure may be compared: a break lies between those that were measured otherwise.</summary>
public static class PovertyEditions
{
    private static readonly (string Measure, int Year, string Reason)[] Breaks =
    [
        ("IPM", 2018, "The IPM of 2005 (DNP, 15 variables of the extended census form) and the census-based measure of 2018 (DANE) rest on different "
            + "questionnaires: their values are not comparable one to one, so read the change of ranks rather than that of values."),
    ];

    /// <summary>Why two editions of a measure are not comparable; null when they are.</summary>
    /// <param name="measure"><c>IPM</c> or <c>NBI</c>.</param>
    /// <param name="from">Year of one edition.</param>
    /// <param name="to">Year of the other.</param>
    public static string? BreakBetween(string measure, int from, int to) =>
        Array.Find(Breaks, b => b.Measure == measure && Math.Min(from, to) < b.Year && Math.Max(from, to) >= b.Year).Reason;
}
