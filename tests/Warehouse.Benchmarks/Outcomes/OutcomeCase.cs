namespace Warehouse.Benchmarks.Outcomes;

/// <summary>A question to the star.</summary>
/// <param name="Name">What it asks.</param>
/// <param name="Query">The request.</param>
/// <param name="Limit">Milliseconds that the product promises, uncached; null for no promise.</param>
/// <param name="Shell">The same in SQL, as somebody would write it in the sqlite3 shell; null where that is not compared.</param>
internal sealed record OutcomeCase(string Name, string Query, double? Limit, string? Shell)
{
    private const double Coarse = 40, Map = 25;

    private const string Rows = "groupCount totals { achieved municipalities }", Quibdo = "municipality: { eq: \"27001\" }", Choco = "department: { eq: \"27\" }";

    public static IReadOnlyList<OutcomeCase> All { get; } =
    [
        Of("map: one indicator and year by municipality", "[MUNICIPALITY]", "year: { eq: 2012 }, indicator: { eq: \"TRA_CERTIFIED\" }", "municipality { code } achieved", Map),
        Of("municipality × year × indicator, all years, a page of 100", "[MUNICIPALITY, YEAR, INDICATOR]", "indicator: { in: [\"TRA_CERTIFIED\", \"EMP_PLACED\"] }", "municipality { code } year indicator { code } achieved people", Coarse, "first: 100, "),
        Of("regional × year of one indicator", "[REGIONAL, YEAR]", "indicator: { eq: \"EMP_PLACED\" }", "regional { code } year achieved perThousandInhabitants", Coarse),
        Of("quintile of one indicator and year", "[POVERTY_QUINTILE]", "year: { eq: 2013 }, indicator: { eq: \"TRA_CERTIFIED\" }, povertyIndex: \"IPM_2005\"", "povertyQuintile achieved perThousandInhabitants", Coarse),
        Of("priority or not, one area by year", "[PRIORITY, YEAR, INDICATOR]", "area: { eq: EMPLOYMENT }, year: { gte: 2012, lte: 2015 }, priorityIn: \"C112-2012\"", "priority year indicator { code } achieved", Coarse),
        Of("the 100 poorest by indicator, one year", "[INDICATOR]", "year: { eq: 2013 }, povertyIndex: \"IPM_2005\", povertyRank: { lte: 100 }", "indicator { code } achieved municipalities", Coarse),
        Of("PDET by typology, one indicator and year", "[DEPARTMENT]", "year: { eq: 2013 }, indicator: { eq: \"EMP_PLACED\" }, pdet: true, typology: { in: [\"F\", \"G\"] }", "department { code } achieved", Coarse),
        Of("all there is: indicator × year with change", "[INDICATOR, YEAR]", "entity: { eq: \"SENA\" }", "indicator { code } year achieved change", Coarse),
        Of("one municipality: indicator × year", "[INDICATOR, YEAR]", Quibdo, "indicator { code } year achieved people costCop", Coarse),
        Of("a ratio by department, one year", "[DEPARTMENT]", "year: { eq: 2013 }, indicator: { eq: \"EMP_PLACEMENT_RATE\" }", "department { code } achieved", Coarse),
        Of("a stock by regional, one year", "[REGIONAL]", "year: { eq: 2013 }, indicator: { eq: \"QOL_FAMILIES\" }", "regional { code } achieved", Coarse),
        Of("a stock by year", "[YEAR]", "indicator: { eq: \"QOL_FAMILIES\" }", "year achieved", Coarse),
        Of("a department by month and sex", "[MONTH, SEX]", $"indicator: {{ eq: \"TRA_CERTIFIED\" }}, {Choco}", "month sex achieved", null, shell: ShellSql.MonthAndSex),
        Of("a department by municipality, month, programme, one year", "[MUNICIPALITY, MONTH, PROGRAMME]", $"year: {{ eq: 2013 }}, indicator: {{ eq: \"TRA_CERTIFIED\" }}, {Choco}", "municipality { code } month programme achieved", null, shell: ShellSql.MonthAndProgramme),
        Of("a department by municipality, year, indicator", "[MUNICIPALITY, YEAR, INDICATOR]", Choco, "municipality { code } year indicator { code } achieved", Coarse, shell: ShellSql.YearAndIndicator),
        Of("everything: quintile × year × indicator", "[POVERTY_QUINTILE, YEAR, INDICATOR]", "povertyIndex: \"IPM_2005\"", "povertyQuintile year indicator { code } achieved", null, shell: ShellSql.QuintileOfAll),
        Of("everything: the 100 greatest by municipality, year, indicator", "[MUNICIPALITY, YEAR, INDICATOR]", "", "municipality { code } year indicator { code } achieved", null, "first: 100, order: [{ achieved: DESC }], ", ShellSql.GreatestOfAll),
    ];

    private static OutcomeCase Of(string name, string groupBy, string where, string fields, double? limit, string page = "", string? shell = null) =>
        new(name, $"{{ outcomes(groupBy: {groupBy}, {page}where: {{ demonstration: true, {where} }}) {{ {Rows} rows {{ {fields} }} }} }}", limit, shell);
}
