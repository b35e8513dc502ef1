using Warehouse.Etl.Sources.Poverty;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Sources;

public sealed class PovertyOriginalTests : IDisposable
{
    private static readonly string[] Municipality = ["municipality_code"];
    private readonly OriginalFiles files = new();

    [Fact]
    public void Nbi_of_2005_as_published_says_what_ships()
    {
        var layout = NbiWorkbook.Of2005(new("nbi_total_cve"));
        var comparison = Comparison.Of(layout, [files.Open("dane_nbi_2005_30_jun_2012.xls")], "nbi_2005.csv", Municipality);
        Assert.Equal(1_122 * 24, comparison.Compared);
        comparison.AssertSame();
    }

    [Fact]
    public void Nbi_of_2018_as_published_says_what_ships()
    {
        var comparison = Comparison.Of(NbiWorkbook.Of2018(new()), [files.Open("dane_cnpv_2018_nbi.xlsx")], "nbi_2018.csv", Municipality);
        Assert.Equal(1_122 * 23, comparison.Compared);
        comparison.AssertSame();
    }

    [Fact]
    public void Ipm_of_2005_as_published_says_what_ships()
    {
        var comparison = Comparison.Of(new Ipm2005Workbook(new()), [files.Open("dnp_ipm_2005_municipios_y_departamentos.xls")], "ipm_2005.csv", Municipality);
        Assert.Equal(1_113 * 27, comparison.Compared);
        comparison.AssertSame();
    }

    public void Dispose() => files.Dispose();
}
