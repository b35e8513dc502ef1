using Microsoft.EntityFrameworkCore;
using Warehouse.Etl;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;

namespace Warehouse.Tests.Etl.Demo;

/// <summary>A question answers from real data unless it asks for demonstration data, and never from both.</summary>
[Collection(DemonstratedDataCollection.Name)]
public sealed class NeverAddedTests(DemonstratedData data)
{
    [Theory]
    [InlineData("INC_PEOPLE", 2012)]
    [InlineData("QOL_PROMOTED", 2013)]
    [InlineData("TRA_TRAINEES", 2012)]
    [InlineData("EMP_PLACED", 2014)]
    public async Task Each_question_sums_one_of_the_two(string indicator, int year)
    {
        await using var store = data.Store.Open();
        await using var star = data.Store.OpenStar();
        foreach (var demonstration in new[] { false, true })
        {
            var expected = await store.OutcomeRecords
                .Where(r => r.IndicatorCode == indicator && r.Year == year && r.Demonstration == demonstration).SumAsync(r => r.Value);
            var where = new OutcomeSelection { Year = new() { Eq = year }, Indicator = new() { Eq = indicator }, Demonstration = demonstration };
            var ofYear = await OutcomesByAnything.AskAsync(star, new() { Where = where }, CancellationToken.None);
            var bySex = await OutcomesByAnything.AskAsync(star, new() { GroupBy = [OutcomeDimension.Sex], Where = where }, CancellationToken.None);
            Assert.Equal(expected, ofYear.Totals.Achieved ?? 0);
            Assert.Equal(expected, bySex.Rows.Sum(r => r.Achieved ?? 0));
        }
    }

    [Fact]
    public async Task The_load_says_that_it_holds_demonstration_data()
    {
        await using var star = data.Store.OpenStar();
        Assert.True((await WarehouseStatus.NewestLoad(star).SingleAsync()).ContainsDemonstrationData);
    }

    [Fact]
    public async Task The_first_start_adds_it_once_and_what_was_removed_stays_removed()
    {
        await using var copy = data.Store.Copy();
        await DemonstratedData.Of(copy).RemoveAsync(CancellationToken.None);
        Assert.True(await FirstLoad.DemonstrateAsync(copy.Services, 0.01, TextWriter.Null, CancellationToken.None));
        await DemonstratedData.Of(copy).RemoveAsync(CancellationToken.None);
        Assert.False(await FirstLoad.DemonstrateAsync(copy.Services, 0.01, TextWriter.Null, CancellationToken.None));
        await using var store = copy.Open();
        Assert.False(await store.OutcomeRecords.AnyAsync(r => r.Demonstration));
    }
}
