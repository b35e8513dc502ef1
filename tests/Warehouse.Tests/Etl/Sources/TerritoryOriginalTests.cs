using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Territory;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Sources;

public sealed class TerritoryOriginalTests : IDisposable
{
    private static readonly string[] Grain = ["municipality_code", "year", "series"];
    private readonly OriginalFiles files = new();

    [Fact]
    public void Population_on_the_census_of_2005_as_published_says_what_ships()
    {
        var comparison = Comparison.Of(new PopulationCensus2005Workbook(new()), [files.Open("dane_proyecciones_1985_2020_base_censo_2005.xls")],
            "population.csv", Grain, row => row["series"] == "census2005");
        comparison.AssertSame();
        Assert.Equal(1_122 * 36 * 6, comparison.Compared);
    }

    [Fact]
    public void Population_on_the_census_of_2018_as_published_says_what_ships()
    {
        var comparison = Comparison.Of(new PopulationCensus2018Workbook(new()), [files.Open("dane_proyecciones_2005_2019_base_cnpv_2018.xlsx")],
            "population.csv", Grain, row => row["series"] == "census2018_2005_2019");
        comparison.AssertSame();
    }

    [Fact]
    public void Categories_as_published_say_what_ships()
    {
        var comparison = Comparison.Of(new FiscalPerformanceWorkbook(new()),
            [files.Open("dnp_desempeno_fiscal_2010.xlsx"), files.Open("dnp_desempeno_fiscal_2017.xlsx")],
            "municipality_category.csv", ["municipality_code", "year"], row => row["year"] is "2010" or "2017");
        comparison.AssertSame();
    }

    [Fact]
    public void Divipola_of_2021_as_published_says_what_ships() =>
        AssertDivipola(new DivipolaWorkbook(new()), files.Open("dane_divipola_municipios_2021_07.xlsx"),
            "25430 centroid_longitude: -74.28963 ≠ -74.289631", "68245 centroid_longitude: -73.497761 ≠ -73.49776", "73520 centroid_longitude: -75.01845 ≠ -75.018451");

    [Fact]
    public void Divipola_with_separators_in_its_codes_says_what_ships() =>
        AssertDivipola(new DivipolaPoints(new()), files.Open("dane_divipola_geolocalizados_thousands_separator.csv"));

    private static void AssertDivipola(OriginalLayout<DivipolaRow> layout, SourceFile file, params string[] halves)
    {
        Assert.True(layout.Recognises(file));
        var comparison = Comparison.Of(layout, [file], "divipola.csv", ["municipality_code"]);
        Assert.Equal(1_121 * 6, comparison.Compared);

        // DANE changed two names since, and created a municipality; three coordinates of the workbook lie at the edge of their seventh decimal.
        Assert.Equal(
            ["19760 municipality_name_official: SOTARÁ PAISPAMBA ≠ SOTARÁ - PAISPAMBA", .. halves, "76001 municipality_name_official: CALI ≠ SANTIAGO DE CALI"],
            comparison.Different);
        Assert.Empty(comparison.OnlyTheirs);
        Assert.Equal(["27493"], comparison.OnlyOurs);
    }

    public void Dispose() => files.Dispose();
}
