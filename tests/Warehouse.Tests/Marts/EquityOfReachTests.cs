using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Marts.Reach;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Marts;

public sealed class EquityOfReachTests(SmallStar data) : IClassFixture<SmallStar>
{
    private static readonly OutcomeSelection In2025 = new() { Year = new() { Eq = 2025 } };

    [Fact]
    public async Task Quintiles_are_the_rows_of_the_outcomes_by_quintile_and_keep_whom_nothing_reached()
    {
        var equity = await Ask("TRA_TRAINEES", In2025);

        Assert.Equal([125m, 900m, null, null, null, 825m], equity.Quintiles.Select(q => q.Achieved));
        Assert.Equal([1, 2, 3, 4, 5, null], equity.Quintiles.Select(q => q.Number));
        Assert.Equal([1, 1, 0, 1, 1, 2], equity.Quintiles.Select(q => q.Municipalities));
        Assert.Equal(900 * 1000d / 130_000, equity.Quintiles[1].PerThousandInhabitants);
        Assert.Equal((4, 1850m, 10_837_000L), (equity.Whole.WithOutcome, equity.Whole.Achieved, equity.Whole.Inhabitants));
        Assert.Equal(125d / 1850, equity.ShareOfPoorestQuintile!.Value, 12);
        Assert.Equal(1, equity.Quintiles.Sum(q => q.AchievedShare ?? 0), 12);
    }

    [Fact]
    public async Task Concentration_is_over_the_ranked_municipalities_reached_or_not()
    {
        var equity = await Ask("TRA_TRAINEES", In2025);
        var expected = Concentration.Of([new(1, 200_000, 125), new(2, 130_000, 900), new(3, 2_600_000, 0), new(4, 7_900_000, 0)])!;

        Assert.Equal(expected.Index, equity.ConcentrationIndex);
        Assert.True(equity.ConcentrationIndex < -0.9);
        Assert.Equal(5, equity.Curve.Count);
        Assert.Equal(1, equity.ShareOfPoorestFifthOfInhabitants);
    }

    [Fact]
    public async Task Priority_municipalities_are_a_part_of_the_whole()
    {
        var equity = await Ask("TRA_TRAINEES", In2025);
        var priority = equity.Among(new HashSet<string> { "44847", "27001" });
        Assert.Equal((1025m, 330_000L), (priority.Achieved, priority.Inhabitants));
        Assert.Equal(1025d / 1850, priority.AchievedShare!.Value, 12);
    }

    [Fact]
    public async Task Years_of_one_projection_add_their_inhabitants_and_others_are_refused()
    {
        var families = await Ask("QOL_FAMILIES", new() { Year = new() { Lte = 2012 } });
        Assert.Equal((2012, 2012, "census2018_2005_2019"), (families.FirstYear, families.LastYear, families.PopulationSeries));

        var broken = await Assert.ThrowsAsync<OutcomesException>(() => Ask("TRA_TRAINEES", new()));
        Assert.Equal(OutcomesException.SeriesBreak, broken.Code);
    }

    [Fact]
    public async Task Nothing_selected_is_empty_and_not_zero()
    {
        var nothing = await Ask("TRA_TRAINEES", new() { Year = new() { Eq = 1999 } });
        Assert.Null(nothing.ConcentrationIndex);
        Assert.Null(nothing.Whole.Achieved);
        Assert.Empty(nothing.Quintiles);
        Assert.Empty(nothing.Curve);
    }

    [Theory]
    [InlineData("IPM_1905", "TRA_TRAINEES", OutcomesException.IndexUnknown)]
    [InlineData("IPM_2005", "TRA_NADA", OutcomesException.IndicatorUnknown)]
    [InlineData("IPM_2005", "EMP_PLACEMENT_RATE", OutcomesException.NotAdditive)]
    [InlineData("IPM_2005", "INC_CHANGE", OutcomesException.NotAdditive)]
    public async Task Questions_without_an_honest_answer_are_refused_by_code(string index, string indicator, string code) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<OutcomesException>(() => Ask(indicator, In2025, index))).Code);

    [Fact]
    public async Task Territory_mixed_with_other_conditions_has_no_inhabitants()
    {
        var mixed = In2025 with { Or = [new() { Department = new() { Eq = "27" } }, new() { Verified = true }] };
        Assert.Equal(OutcomesException.InhabitantsUnknown, (await Assert.ThrowsAsync<OutcomesException>(() => Ask("TRA_TRAINEES", mixed))).Code);
    }

    private async Task<Equity> Ask(string indicator, OutcomeSelection where, string index = "IPM_2005")
    {
        await using var star = data.Open();
        return await EquityOfReach.AskAsync(star, index, indicator, where, new(), CancellationToken.None);
    }
}
