namespace Warehouse.Benchmarks.Outcomes;

/// <summary>A question to the star.</summary>
/// <param name="Name">What it asks.</param>
/// <param name="Query">The request.</param>
/// <param name="Limit">Milliseconds that the product promises, uncached; null for no promise.</param>
internal sealed record OutcomeCase(string Name, string Query, double? Limit)
{
    private const string Rows = "groupCount totals { achieved municipalities }";

    public static IReadOnlyList<OutcomeCase> All { get; } =
    [
        Of("map: one indicator and year by municipality", "[MUNICIPALITY]", "year: { eq: 2012 }, indicator: { eq: \"TRA_CERTIFIED\" }", "municipality { code } achieved", 25),
        Of("municipality × year × indicator, a page of 100", "[MUNICIPALITY, YEAR, INDICATOR]", "indicator: { in: [\"TRA_CERTIFIED\", \"EMP_PLACED\"] }", "municipality { code } year indicator { code } achieved people", 40, "first: 100, "),
        Of("regional × year of one indicator", "[REGIONAL, YEAR]", "indicator: { eq: \"EMP_PLACED\" }", "regional { code } year achieved perThousandInhabitants", 40),
        Of("quintile of one indicator and year", "[POVERTY_QUINTILE]", "year: { eq: 2013 }, indicator: { eq: \"TRA_CERTIFIED\" }, povertyIndex: \"IPM_2005\"", "povertyQuintile achieved perThousandInhabitants", 40),
        Of("indicator × year with change", "[INDICATOR, YEAR]", "entity: { eq: \"SENA\" }", "indicator { code } year achieved change", 40),
        Of("a stock by regional", "[REGIONAL]", "year: { eq: 2013 }, indicator: { eq: \"QOL_FAMILIES\" }", "regional { code } achieved", 40),
        Of("a stock by year", "[YEAR]", "indicator: { eq: \"QOL_FAMILIES\" }", "year achieved", 40),
        Of(ShellQuestion.Name, "[MONTH, SEX]", "indicator: { eq: \"TRA_CERTIFIED\" }, department: { eq: \"27\" }", "month sex achieved", null),
    ];

    private static OutcomeCase Of(string name, string groupBy, string where, string fields, double? limit, string page = "") =>
        new(name, $"{{ outcomes(groupBy: {groupBy}, {page}where: {{ demonstration: true, {where} }}) {{ {Rows} rows {{ {fields} }} }} }}", limit);
}
