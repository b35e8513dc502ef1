namespace Warehouse.Benchmarks.Outcomes;

/// <summary>Questions about Chocó as somebody who knows the tables would ask them in the sqlite3 shell: groups, and the whole.</summary>
internal static class ShellSql
{
    private const string OfChoco = "IN (SELECT Key FROM DimMunicipalities WHERE DepartmentCode = '27')";

    private const string Certified = $"""
        FROM FactOutcomes f JOIN DimMunicipalities m ON m.Key = f.MunicipalityKey JOIN DimIndicators i ON i.Key = f.IndicatorKey
        JOIN DimPopulationGroups g ON g.Key = f.PopulationGroupKey JOIN DimProgrammes p ON p.Key = f.ProgrammeKey
        WHERE i.Code = 'TRA_CERTIFIED' AND f.Demonstration = 1 AND f.PeriodKey % 100 <> 0 AND f.MunicipalityKey {OfChoco}
        """;

    private const string Totals = $"""
        FROM AggregateOutcomes a JOIN DimMunicipalities m ON m.Key = a.MunicipalityKey JOIN DimIndicators i ON i.Key = a.IndicatorKey
        WHERE a.Demonstration = 1 AND a.MunicipalityKey {OfChoco}
        """;

    public const string MonthAndSex = $"""
        SELECT f.PeriodKey % 100, g.Sex, SUM(f.Value) {Certified} GROUP BY 1, 2;
        SELECT SUM(f.Value), COUNT(DISTINCT m.Code) {Certified};
        """;

    public const string MonthAndProgramme = $"""
        SELECT m.Code, f.PeriodKey % 100, p.Code, SUM(f.Value) {Certified} AND f.PeriodKey BETWEEN 201300 AND 201312 GROUP BY 1, 2, 3;
        SELECT SUM(f.Value), COUNT(DISTINCT m.Code) {Certified} AND f.PeriodKey BETWEEN 201300 AND 201312;
        """;

    public const string YearAndIndicator = $"""
        SELECT m.Code, a.Year, i.Code, SUM(a.Value) {Totals} GROUP BY 1, 2, 3;
        SELECT i.Code, SUM(a.Value), COUNT(DISTINCT m.Code) {Totals} GROUP BY 1;
        """;
}
