namespace Warehouse.Reports;

/// <summary>Which outcome report.</summary>
/// <param name="Year">Year of the outcomes.</param>
/// <param name="Language"><c>es</c> (default) or <c>en</c>.</param>
/// <param name="Index">Poverty index of ranks and quintiles.</param>
/// <param name="Demonstration">The demonstration scenario instead of real data; every sheet says so.</param>
public sealed record OutcomeReportRequest(int Year, string Language = "es", string Index = "IPM_2005", bool Demonstration = false);
