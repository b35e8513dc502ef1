using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Marts;

public sealed class OutcomeComparisonTests(SmallStar data) : IClassFixture<SmallStar>
{
    private const OutcomeMeasures Changes = OutcomeMeasures.Achieved | OutcomeMeasures.ChangeFromPreviousPeriod | OutcomeMeasures.ChangeFromBaseYear;

    private static readonly OutcomeSelection Placed = new() { Indicator = new() { Eq = "EMP_PLACED" } };

    [Fact]
    public async Task Changes_are_those_from_the_year_before_and_from_the_first_year()
    {
        var all = await Ask([OutcomeDimension.Year], Placed, Changes);
        Assert.Equal([2014, 2015, 2016], all.Rows.Select(r => r.Year!.Value));
        var achieved = all.Rows.ToDictionary(r => r.Year!.Value, r => (double)r.Achieved!.Value);

        Assert.Null(all.Rows[0].ChangeFromPreviousPeriod);
        Assert.Equal(0, all.Rows[0].ChangeFromBaseYear);
        Assert.Equal(achieved[2016] / achieved[2015] - 1, all.Rows[2].ChangeFromPreviousPeriod!.Value, 10);
        Assert.Equal(achieved[2016] / achieved[2014] - 1, all.Rows[2].ChangeFromBaseYear!.Value, 10);

        var only = Assert.Single((await Ask([], Placed with { Year = new() { Eq = 2016 } }, Changes)).Rows);
        Assert.Equal(all.Rows[2].ChangeFromPreviousPeriod, only.ChangeFromPreviousPeriod);
        Assert.Equal(all.Rows[2].ChangeFromBaseYear, only.ChangeFromBaseYear);
    }

    [Fact]
    public async Task A_page_knows_what_was_before_its_first_month()
    {
        var months = await Ask([OutcomeDimension.Year, OutcomeDimension.Month], Placed, Changes);
        var january = months.Rows.First(r => r is { Year: 2015, Month: 1 });
        var december = months.Rows.First(r => r is { Year: 2014, Month: 12 });
        Assert.Equal((double)(january.Achieved! / december.Achieved!) - 1, january.ChangeFromPreviousPeriod!.Value, 10);

        var page = await Ask([OutcomeDimension.Month], Placed with { Year = new() { Eq = 2015 } }, Changes, skip: 3, take: 2);
        Assert.Equal(months.Rows.Where(r => r is { Year: 2015, Month: 4 or 5 }).Select(r => r.ChangeFromPreviousPeriod), page.Rows.Select(r => r.ChangeFromPreviousPeriod));
    }

    [Fact]
    public async Task Rows_of_several_years_have_no_earlier_period_and_say_so()
    {
        var answer = await Ask([OutcomeDimension.Department], Placed, Changes);
        Assert.All(answer.Rows, r => Assert.Null(r.ChangeFromPreviousPeriod));
        Assert.Contains(answer.Notes, n => n.Code == OutcomeNote.NoEarlierPeriod);
    }

    [Fact]
    public async Task Shares_are_parts_of_the_whole_of_their_own_indicator()
    {
        var trainees = new OutcomeSelection { Year = new() { Eq = 2025 }, Indicator = new() { Eq = "TRA_TRAINEES" } };
        var page = await Ask([OutcomeDimension.Municipality], trainees, OutcomeMeasures.Share, take: 1);
        Assert.Equal(50d / 1850, Assert.Single(page.Rows).Share!.Value, 12);

        var several = await Ask([OutcomeDimension.Indicator, OutcomeDimension.Department], new() { Year = new() { Eq = 2015 } }, OutcomeMeasures.Share);
        Assert.All(
            several.Rows.Where(r => r.Share is not null).GroupBy(r => r.Indicator),
            g => Assert.Equal(1, g.Sum(r => r.Share!.Value), 10));
        Assert.All(several.Rows, r => Assert.Equal(r.Indicator == "INC_CHANGE", r.Share is null));
    }

    [Fact]
    public async Task Gap_is_what_is_missing_to_the_target()
    {
        var trainees = new OutcomeSelection { Year = new() { Eq = 2025 }, Indicator = new() { Eq = "TRA_TRAINEES" } };
        var regionals = await Ask([OutcomeDimension.Regional], trainees, OutcomeMeasures.Gap);
        Assert.Equal([null, -175m, -25m], regionals.Rows.Select(r => r.Gap));
        Assert.Equal(1600 - 1850, regionals.Totals.Gap);
    }

    [Fact]
    public async Task Months_add_up_within_the_year_whatever_the_order_and_the_page()
    {
        var dimensions = new[] { OutcomeDimension.Year, OutcomeDimension.Month };
        var months = (await Ask(dimensions, Placed, OutcomeMeasures.Achieved | OutcomeMeasures.Cumulative)).Rows;
        Assert.All(months, r => Assert.Equal(months.Where(m => m.Year == r.Year && m.Month <= r.Month).Sum(m => m.Achieved), r.Cumulative));

        var last = await Ask(dimensions, Placed, OutcomeMeasures.Cumulative, take: 1, order: OutcomeOrder.By(OutcomeMeasures.Cumulative, descending: true));
        Assert.Equal(months.Max(m => m.Cumulative), Assert.Single(last.Rows).Cumulative);
        Assert.Equal(months.Count, last.GroupCount);
    }

    [Theory]
    [InlineData(OutcomeMeasures.People)]
    [InlineData(OutcomeMeasures.Municipalities)]
    [InlineData(OutcomeMeasures.Attainment)]
    [InlineData(OutcomeMeasures.Share)]
    [InlineData(OutcomeMeasures.Gap)]
    public async Task Rows_are_ordered_by_what_they_do_not_show(OutcomeMeasures measure)
    {
        var order = OutcomeOrder.By(measure, descending: true);
        var trainees = new OutcomeSelection { Year = new() { Eq = 2025 }, Indicator = new() { Eq = "TRA_TRAINEES" } };
        var hidden = await Ask([OutcomeDimension.Regional], trainees, OutcomeMeasures.None, order: order);
        var shown = await Ask([OutcomeDimension.Regional], trainees, OutcomeMeasures.All, order: order);
        Assert.Equal(shown.Rows.Select(r => r.Regional), hidden.Rows.Select(r => r.Regional));
    }

    [Fact]
    public async Task Running_sums_need_months()
    {
        var answer = await Ask([OutcomeDimension.Year], Placed, OutcomeMeasures.Cumulative);
        Assert.All(answer.Rows, r => Assert.Null(r.Cumulative));
        Assert.Contains(answer.Notes, n => n.Code == OutcomeNote.NoRunningSum);
    }

    private async Task<OutcomeAnswer> Ask(
        OutcomeDimension[] groupBy, OutcomeSelection where, OutcomeMeasures measures, int skip = 0, int? take = null, OutcomeOrder? order = null)
    {
        await using var star = data.Open();
        var question = new OutcomeQuestion { GroupBy = groupBy, Where = where, Measures = measures, Skip = skip, Take = take, OrderBy = order is null ? [] : [order] };
        return await OutcomesByAnything.AskAsync(star, question, CancellationToken.None);
    }
}
