namespace Warehouse.Etl.Load.Outcomes;

/// <summary>The outcomes of one indicator in one municipality and period: the least that a load looks at.</summary>
internal readonly record struct Slice(int Year, int Month, string MunicipalityCode, string IndicatorCode);
