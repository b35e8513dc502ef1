namespace Warehouse.Etl.Load.Outcomes;

/// <summary>The sums of a department by year, indicator and period: what of them a load looks at together.</summary>
internal sealed record DepartmentPlace(int Year, int Indicator, int Period, string Department);
