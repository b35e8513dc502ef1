using Microsoft.EntityFrameworkCore;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Marts.Reach;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Load;

/// <summary>What was reported at a load is answered later as it was.</summary>
public sealed class PublishedFiguresTests
{
    private const OutcomeMeasures Sums = OutcomeMeasures.Achieved | OutcomeMeasures.People | OutcomeMeasures.CostCop | OutcomeMeasures.Municipalities;

    private static readonly OutcomeQuestion Question = new()
    {
        GroupBy = [OutcomeDimension.Year, OutcomeDimension.Indicator, OutcomeDimension.Municipality, OutcomeDimension.Entity],
        Measures = Sums,
    };

    [Theory]
    [InlineData(30)]
    [InlineData(6)]
    public async Task Every_load_answers_again_what_it_answered_then(int seed)
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var changes = new RandomChanges(stores, seed);
        Dictionary<int, IReadOnlyList<OutcomeRow>> then = [];
        for (var round = 0; round < 8; round++)
        {
            var run = round == 5 ? (await stores.LoadAnewAsync()).Run : (await stores.LoadAsync()).Run;
            then[run.Id] = await AskAsync(stores, null);
            await changes.SomeAsync();
        }

        await stores.LoadAsync();
        Assert.True(then.Values.Select(rows => string.Join('\n', rows)).Distinct().Count() > 4);
        foreach (var (load, rows) in then)
        {
            Assert.Equal(rows, await AskAsync(stores, load));
        }
    }

    [Fact]
    public async Task Equity_of_an_earlier_load_is_that_of_then()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        var first = (await stores.LoadAsync()).Run;
        var then = await ReachAsync(stores, new());
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 6, 30));
        await stores.LoadAsync();
        Assert.NotEqual(then.Whole.Achieved, (await ReachAsync(stores, new())).Whole.Achieved);
        var again = await ReachAsync(stores, new(Load: first.Id));
        Assert.Equal((first.Id, then.Whole, then.ConcentrationIndex), (again.Load.Id, again.Whole, again.ConcentrationIndex));
    }

    [Fact]
    public async Task A_load_of_one_change_keeps_one_more_row()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var before = await RowsAsync(stores);
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        await stores.LoadAsync();
        Assert.Equal(before + 1, await RowsAsync(stores));
        await stores.LoadAnewAsync();
        Assert.Equal(before + 1, await RowsAsync(stores));
    }

    [Theory]
    [InlineData(OutcomeDimension.Sex, OutcomeMeasures.Achieved)]
    [InlineData(OutcomeDimension.Month, OutcomeMeasures.Achieved)]
    [InlineData(OutcomeDimension.Year, OutcomeMeasures.Attainment)]
    public async Task What_is_not_kept_is_refused(OutcomeDimension dimension, OutcomeMeasures measure)
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        var question = Question with { GroupBy = [OutcomeDimension.Indicator, dimension], Measures = measure, AsOfLoad = 1 };
        var refusal = await Assert.ThrowsAsync<OutcomesException>(() => OutcomesByAnything.AskAsync(star, question, CancellationToken.None));
        Assert.Equal(OutcomesException.NotKept, refusal.Code);
    }

    [Fact]
    public async Task A_stock_is_answered_as_it_was_but_not_of_a_load_that_kept_the_sum_of_its_periods()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("QOL_FAMILIES", 5, 10), Work.Recorded("QOL_FAMILIES", 6, 30));
        var first = (await stores.LoadAsync()).Run.Id;
        await stores.SaveAsync(Work.Recorded("QOL_FAMILIES", 7, 80));
        await stores.LoadAsync();
        await using var star = stores.Star();
        var question = new OutcomeQuestion { GroupBy = [OutcomeDimension.Year], Where = new() { Indicator = new() { Eq = "QOL_FAMILIES" } }, Measures = Sums, AsOfLoad = first };
        Assert.Equal([8_000m, 30m], (await OutcomesByAnything.AskAsync(star, question, CancellationToken.None)).Rows.Select(r => r.Achieved!.Value));
        Assert.Equal([8_000m, 80m], (await OutcomesByAnything.AskAsync(star, question with { AsOfLoad = null }, CancellationToken.None)).Rows.Select(r => r.Achieved!.Value));

        await star.LoadRuns.Where(l => l.Id == first).ExecuteUpdateAsync(l => l.SetProperty(r => r.RulesVersion, PublishedOutcome.StocksSinceRules - 1));
        var refusal = await Assert.ThrowsAsync<OutcomesException>(() => OutcomesByAnything.AskAsync(star, question, CancellationToken.None));
        Assert.Equal(OutcomesException.NotKept, refusal.Code);
    }

    private static async Task<IReadOnlyList<OutcomeRow>> AskAsync(Stores stores, int? load)
    {
        await using var star = stores.Star();
        return (await OutcomesByAnything.AskAsync(star, Question with { AsOfLoad = load }, CancellationToken.None)).Rows;
    }

    private static async Task<Equity> ReachAsync(Stores stores, AnswerTime time)
    {
        await using var star = stores.Star();
        return await EquityOfReach.AskAsync(star, "IPM_2005", "EMP_PLACED", new() { Year = new() { Eq = 2025 } }, time, CancellationToken.None);
    }

    private static async Task<int> RowsAsync(Stores stores)
    {
        await using var star = stores.Star();
        return await star.PublishedOutcomes.CountAsync();
    }
}
