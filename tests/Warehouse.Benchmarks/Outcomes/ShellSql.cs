namespace Warehouse.Benchmarks.Outcomes;

/// <summary>Questions about Chocó, and about all there is, as somebody who knows the tables would ask them in the sqlite3 shell: groups, and the whole.</summary>
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

    private const string All = "FROM AggregateOutcomes a JOIN DimMunicipalities m ON m.Key = a.MunicipalityKey JOIN DimIndicators i ON i.Key = a.IndicatorKey WHERE a.Demonstration = 1";

    private const string TotalsOfAll = $"SELECT i.Code, SUM(a.Value), COUNT(DISTINCT m.Code) {All} GROUP BY 1;";

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

    public const string QuintileOfAll = $"""
        SELECT q.Quintile, a.Year, i.Code, SUM(a.Value) FROM AggregateOutcomes a JOIN DimIndicators i ON i.Key = a.IndicatorKey
        LEFT JOIN (SELECT m.Key, f.Quintile FROM FactPoverties f JOIN DimMunicipalities n ON n.Key = f.MunicipalityKey JOIN DimMunicipalities m ON m.Code = n.Code
                   JOIN DimPovertyIndices x ON x.Key = f.PovertyIndexKey WHERE x.Code = 'IPM_2005') q ON q.Key = a.MunicipalityKey
        WHERE a.Demonstration = 1 GROUP BY 1, 2, 3;
        {TotalsOfAll}
        """;

    public const string GreatestOfAll = $"""
        SELECT m.Code, a.Year, i.Code, SUM(a.Value) {All} GROUP BY 1, 2, 3 ORDER BY 4 DESC LIMIT 100;
        SELECT COUNT(*) FROM (SELECT DISTINCT a.Year, a.IndicatorKey, m.Code {All});
        {TotalsOfAll}
        """;
}
