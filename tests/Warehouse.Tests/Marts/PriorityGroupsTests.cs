using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Marts;

/// <summary>Those on a list are added up and the others are what is left; asked how many municipalities there are as well, the store adds both up.</summary>
public sealed class PriorityGroupsTests(SmallStar data) : IClassFixture<SmallStar>
{
    private const OutcomeMeasures Sums = OutcomeMeasures.Achieved | OutcomeMeasures.People | OutcomeMeasures.CostCop;

    private static readonly OutcomeSelection OnTheList = new() { PriorityIn = "C112-2012" };

    public static TheoryData<OutcomeQuestion> Questions =>
    [
        Of([OutcomeDimension.Priority, OutcomeDimension.Year, OutcomeDimension.Indicator], OnTheList),
        Of([OutcomeDimension.Indicator, OutcomeDimension.Priority], OnTheList),
        Of([OutcomeDimension.Priority, OutcomeDimension.Indicator], OnTheList with { Department = new() { Eq = "27" } }),
        Of([OutcomeDimension.Priority, OutcomeDimension.Indicator], OnTheList with { Verified = true }),
        Of([OutcomeDimension.Priority, OutcomeDimension.Year], OnTheList with { Indicator = new() { Eq = "EMP_PLACEMENT_RATE" } }),
        Of([OutcomeDimension.Priority, OutcomeDimension.Year], OnTheList with { Indicator = new() { Eq = "QOL_FAMILIES" } }),
        Of([OutcomeDimension.Priority], OnTheList with { Indicator = new() { Eq = "QOL_FAMILIES" } }),
        Of([OutcomeDimension.Priority], OnTheList with { Indicator = new() { Eq = "INC_CHANGE" } }),
        Of([OutcomeDimension.Priority, OutcomeDimension.Area], OnTheList) with { Measures = OutcomeMeasures.CostCop },
        Of([OutcomeDimension.Priority, OutcomeDimension.Indicator], OnTheList) with { OrderBy = [OutcomeOrder.By(OutcomeMeasures.Achieved, descending: true)], Skip = 2, Take = 3 },
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task What_is_left_is_what_the_store_adds_up(OutcomeQuestion question)
    {
        await using var star = data.Open();
        Assert.True(PriorityGroups.Are(question));

        var told = await OutcomesByAnything.AskAsync(star, question, CancellationToken.None);
        var added = await OutcomesByAnything.AskAsync(star, question with { Measures = question.Measures | OutcomeMeasures.Municipalities }, CancellationToken.None);

        Assert.NotEmpty(told.Rows);
        Assert.Equal(added.Rows.Select(r => r with { Municipalities = 0 }), told.Rows);
        Assert.Equal(added.GroupCount, told.GroupCount);
    }

    [Fact]
    public void Zero_that_is_left_might_be_nothing_and_is_not_told()
    {
        PresentSum whole = new() { Value = 40, People = 40, CostCop = 7 };

        Assert.True(whole.Copy().TryTake(new() { Value = 30, People = 30, CostCop = 2 }));
        Assert.True(whole.Copy().TryTake(new() { Value = 30 }));
        Assert.False(whole.Copy().TryTake(new() { Value = 40, People = 30 }));
        Assert.False(whole.Copy().TryTake(new() { Value = 30, People = 40 }));
        Assert.False(whole.Copy().TryTake(new() { Value = 30, CostCop = 7 }));
    }

    private static OutcomeQuestion Of(IReadOnlyList<OutcomeDimension> dimensions, OutcomeSelection where) =>
        new() { GroupBy = dimensions, Where = where, Measures = Sums };
}
