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

    public void Dispose() => files.Dispose();
}
