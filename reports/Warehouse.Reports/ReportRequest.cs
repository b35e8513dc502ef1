namespace Warehouse.Reports;

/// <summary>Which report. Without a year, term or cycle there is no period, and the report is refused.</summary>
/// <param name="Year">Year of the outcomes; null for a term.</param>
/// <param name="Language"><c>es</c> (default) or <c>en</c>.</param>
/// <param name="Index">Poverty index of ranks and quintiles.</param>
/// <param name="Demonstration">The demonstration scenario instead of real data; every sheet says so.</param>
public sealed record ReportRequest(int? Year = null, string Language = "es", string Index = "IPM_2005", bool Demonstration = false)
{
    /// <summary>Years of a term, e.g. <c>2012-2015</c>; not beside a year.</summary>
    public string? Term { get; init; }

    /// <summary>Review cycle, e.g. <c>C112-2012</c>: only the municipalities on its list, and its term when no year is given.</summary>
    public string? Cycle { get; init; }

    /// <summary>Only this regional, e.g. <c>27</c>.</summary>
    public string? Regional { get; init; }

    /// <summary>Only this department, e.g. <c>27</c>.</summary>
    public string? Department { get; init; }

    /// <summary>Only this municipality by DIVIPOLA code, e.g. <c>27001</c>.</summary>
    public string? Municipality { get; init; }
}
