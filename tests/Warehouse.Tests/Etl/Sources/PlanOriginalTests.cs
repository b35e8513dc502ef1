using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Plans;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Sources;

/// <summary>Exports of 85 columns (Cajicá, Cogua) and of 86 (Cundinamarca).</summary>
public sealed class PlanOriginalTests : IDisposable
{
    private static readonly string[] Entities = ["25126", "25200", "25"];
    private readonly OriginalFiles files = new();

    private SourceFile[] Exports => [.. new[] { "25126", "25200", "25_department" }.Select(e => files.Open($"dnp_sispt_plan_indicativo_{e}.xlsx"))];

    [Fact]
    public void Plans_as_exported_say_what_ships() =>
        AssertSame(Comparison.Of(new SisptPlans(new()), Exports, "development_plans_2024_2027.csv", ["entity_code"], OfThese), 3 * 6);

    [Fact]
    public void Lines_as_exported_say_what_ships() =>
        AssertSame(Comparison.Of(new SisptLines(new()), Exports, "development_plan_lines.csv", ["entity_code", "line_id"], OfThese), 14 * 3);

    [Fact]
    public void Result_indicators_as_exported_say_what_ships() => AssertSame(
        Comparison.Of(new SisptResultIndicators(new()), Exports, "development_plan_result_indicators.csv", ["entity_code", "indicator_id"], OfThese), 57 * 7);

    [Fact]
    public void Products_as_exported_say_what_ships() => AssertSame(
        Comparison.Of(new SisptProducts(new()), Exports, "development_plan_products.csv", ["entity_code", "sispt_indicator_id"], OfThese), 841 * 18);

    [Fact]
    public void The_catalogue_as_exported_says_what_ships()
    {
        var comparison = Comparison.Of(new SisptMgaIndicators(new()), Exports, "mga_product_indicators_partial.csv", ["mga_indicator_code"]);
        Assert.Empty(comparison.Different);
        Assert.Empty(comparison.OnlyTheirs);
    }

    public void Dispose() => files.Dispose();

    private static bool OfThese(Dictionary<string, string> row) => Entities.Contains(row["entity_code"]);

    private static void AssertSame(Comparison comparison, int cells)
    {
        comparison.AssertSame();
        Assert.Equal(cells, comparison.Compared);
    }
}
