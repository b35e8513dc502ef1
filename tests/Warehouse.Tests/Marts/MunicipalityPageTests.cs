using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Marts;

/// <summary>A page by municipality is a part of the whole, though only what can be on it is read.</summary>
public sealed class MunicipalityPageTests(SmallStar data) : IClassFixture<SmallStar>
{
    private static readonly OutcomeDimension[] Cells = [OutcomeDimension.Municipality, OutcomeDimension.Year, OutcomeDimension.Indicator];

    public static TheoryData<OutcomeQuestion> Questions =>
    [
        new() { GroupBy = Cells },
        new() { GroupBy = Cells, OrderBy = [OutcomeOrder.By(OutcomeDimension.Municipality, descending: true)] },
        new() { GroupBy = Cells, OrderBy = [OutcomeOrder.By(OutcomeMeasures.People, descending: true)] },
        new() { GroupBy = [.. Cells.Reverse()] },
        new() { GroupBy = Cells, Where = new() { Department = new() { Eq = "27" }, Indicator = new() { In = ["EMP_PLACED", "EMP_PLACEMENT_RATE"] } } },
        new() { GroupBy = Cells, Where = new() { Verified = true, Year = new() { Gte = 2015 } } },
        new() { GroupBy = [.. Cells, OutcomeDimension.Entity] },
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Pages_of_any_size_join_to_the_whole_and_tell_how_much_that_is(OutcomeQuestion question)
    {
        await using var star = data.Open();
        var whole = await OutcomesByAnything.AskAsync(star, question, CancellationToken.None);
        Assert.True(whole.GroupCount > 10);
        foreach (var size in new[] { 1, 7, whole.GroupCount, 5_000 })
        {
            List<OutcomeRow> pages = [];
            for (var skip = 0; skip <= whole.GroupCount; skip += size)
            {
                var page = await OutcomesByAnything.AskAsync(star, question with { Skip = skip, Take = size }, CancellationToken.None);
                Assert.Equal((whole.GroupCount, whole.Totals), (page.GroupCount, page.Totals));
                pages.AddRange(page.Rows);
            }

            Assert.Equal(whole.Rows, pages);
        }
    }
}
