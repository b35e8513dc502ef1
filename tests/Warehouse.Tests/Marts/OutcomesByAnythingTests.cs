using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Marts;

public sealed class OutcomesByAnythingTests(SmallStar data) : IClassFixture<SmallStar>
{
    private static readonly OutcomeSelection Trainees2025 = new() { Year = new() { Eq = 2025 }, Indicator = new() { Eq = "TRA_TRAINEES" } };

    [Fact]
    public async Task Quintiles_keep_the_units_without_index_visible_so_that_sums_stay_whole()
    {
        var answer = await Ask(new() { GroupBy = [OutcomeDimension.PovertyQuintile], Where = Trainees2025 with { PovertyIndex = "IPM_2005" } });

        Assert.Equal([(1, 125m), (2, 900m), (null, 825m)], answer.Rows.Select(r => (r.PovertyQuintile, r.Achieved!.Value)));
        Assert.Equal(1850, answer.Totals.Achieved);
        Assert.Equal(4, answer.Totals.Municipalities);
        Assert.Equal(OutcomeTable.AggregateOutcomes, answer.Table);
    }

    [Fact]
    public async Task Rates_divide_by_the_one_series_of_the_year_and_stay_empty_where_nobody_projected()
    {
        var answer = await Ask(new() { GroupBy = [OutcomeDimension.Municipality], Where = Trainees2025, OrderBy = [OutcomeOrder.By(OutcomeMeasures.PerThousandInhabitants, descending: true)] });

        Assert.Equal(["13490", "27001", "44847", "27086"], answer.Rows.Select(r => r.Municipality));
        Assert.Equal(130_000, answer.Rows[1].Inhabitants);
        Assert.Equal(900 * 1000d / 130_000, answer.Rows[1].PerThousandInhabitants);
        Assert.Null(answer.Rows[3].PerThousandInhabitants);
        Assert.Equal(10_837_000, answer.Totals.Inhabitants);
    }

    [Fact]
    public async Task Targets_stand_where_they_were_set_and_nowhere_else()
    {
        var regional = await Ask(new() { GroupBy = [OutcomeDimension.Regional], Where = Trainees2025 });
        var choco = Assert.Single(regional.Rows, r => r.Regional == "27");
        Assert.Equal(1500, choco.Target);
        Assert.Equal(1675d / 1500, choco.Attainment!.Value, 12);
        Assert.Equal(TrafficLight.Over, choco.TrafficLight);
        Assert.Equal(TrafficLight.NoData, Assert.Single(regional.Rows, r => r.Regional == "13").TrafficLight);
        Assert.Equal(1600, regional.Totals.Target);
        Assert.Equal(5000, (await Ask(new() { Where = Trainees2025 })).Totals.Target);

        var municipal = await Ask(new() { GroupBy = [OutcomeDimension.Municipality], Where = Trainees2025 });
        Assert.All(municipal.Rows, r => Assert.Null(r.Target));
        Assert.Contains(municipal.Notes, n => n.Code == OutcomeNote.NoTargetAtThisGrain);

        var commitment = await Ask(new() { GroupBy = [OutcomeDimension.Commitment], Where = Trainees2025 });
        Assert.Equal(400, Assert.Single(commitment.Rows, r => r.Commitment == 71).Target);
    }

    [Fact]
    public async Task Unlike_units_are_refused_by_name_and_like_ones_that_are_not_the_same_too()
    {
        var units = await Assert.ThrowsAsync<OutcomesException>(() => Ask(new() { GroupBy = [OutcomeDimension.Year] }));
        Assert.Equal(OutcomesException.UnlikeUnits, units.Code);
        Assert.Contains("people, projects", units.Message, StringComparison.Ordinal);

        var people = await Assert.ThrowsAsync<OutcomesException>(() => Ask(new() { Where = new() { Indicator = new() { In = ["TRA_TRAINEES", "TRA_CERTIFIED"] } } }));
        Assert.Equal(OutcomesException.UnlikeIndicators, people.Code);

        var cost = await Ask(new() { GroupBy = [OutcomeDimension.Year], Measures = OutcomeMeasures.CostCop });
        Assert.Equal(1_000_000, Assert.Single(cost.Rows, r => r.Year == 2012).CostCop);
    }

    [Fact]
    public async Task Stocks_are_those_of_the_last_period_and_add_over_territory()
    {
        var families = new OutcomeSelection { Indicator = new() { Eq = "QOL_FAMILIES" }, Year = new() { Lte = 2013 } };

        var whole = await Ask(new() { Where = families });
        Assert.Equal(100, whole.Totals.Achieved);
        Assert.Contains(whole.Notes, n => n.Code == OutcomeNote.StockOfLastPeriod);

        var yearly = await Ask(new() { GroupBy = [OutcomeDimension.Year], Where = families });
        Assert.Equal([(2012, 40m), (2013, 100m)], yearly.Rows.Select(r => (r.Year!.Value, r.Achieved!.Value)));
        Assert.Equal((OutcomeTable.AggregateOutcomes, OutcomeTable.AggregateOutcomes), (whole.Table, yearly.Table));
        Assert.Equal(OutcomeTable.DepartmentOutcomes, (await Ask(new() { GroupBy = [OutcomeDimension.Year], Where = families, Measures = OutcomeMeasures.Achieved })).Table);
    }

    [Fact]
    public async Task Ratios_are_computed_from_their_summed_parts()
    {
        var rate = await Ask(new() { Where = new() { Indicator = new() { Eq = "EMP_PLACEMENT_RATE" } } });
        var placed = await Ask(new() { Where = new() { Indicator = new() { Eq = "EMP_PLACED" } } });
        var registered = await Ask(new() { Where = new() { Indicator = new() { Eq = "EMP_REGISTERED" } } });

        Assert.Equal(100 * placed.Totals.Achieved / registered.Totals.Achieved, rate.Totals.Achieved);
        Assert.Equal(placed.Totals.People, rate.Totals.People);

        var beside = await Ask(new()
        {
            GroupBy = [OutcomeDimension.Indicator],
            Where = new() { Indicator = new() { In = ["EMP_PLACEMENT_RATE", "EMP_PLACED"] } },
            OrderBy = [OutcomeOrder.By(OutcomeMeasures.Achieved, descending: true)],
        });
        Assert.Equal([("EMP_PLACED", placed.Totals.Achieved), ("EMP_PLACEMENT_RATE", rate.Totals.Achieved)], beside.Rows.Select(r => (r.Indicator, r.Achieved)));
        Assert.Null(beside.Totals.Achieved);
    }

    [Fact]
    public async Task Priority_shows_both_sides_when_grouped_and_selects_when_not()
    {
        var where = Trainees2025 with { PriorityIn = "C112-2012" };
        var grouped = await Ask(new() { GroupBy = [OutcomeDimension.Priority], Where = where });
        Assert.Equal([(false, 825m), (true, 1025m)], grouped.Rows.Select(r => (r.Priority!.Value, r.Achieved!.Value)));
        Assert.Equal(1025, (await Ask(new() { Where = where })).Totals.Achieved);
    }

    [Fact]
    public async Task Demonstration_data_is_never_added_to_real_data()
    {
        Assert.Equal(1850, (await Ask(new() { Where = Trainees2025 })).Totals.Achieved);
        Assert.Equal(9000, (await Ask(new() { Where = Trainees2025 with { Demonstration = true } })).Totals.Achieved);
    }

    [Fact]
    public async Task Months_leave_annual_figures_out_and_say_so()
    {
        var answer = await Ask(new() { GroupBy = [OutcomeDimension.Month], Where = Trainees2025 });
        Assert.Empty(answer.Rows);
        Assert.Null(answer.Totals.Achieved);
        Assert.Contains(answer.Notes, n => n.Code == OutcomeNote.AnnualFiguresLeftOut);
    }

    [Fact]
    public async Task Pages_join_to_the_whole_and_count_all_groups()
    {
        var question = new OutcomeQuestion
        {
            GroupBy = [OutcomeDimension.Municipality, OutcomeDimension.Month],
            Where = new() { Indicator = new() { Eq = "EMP_PLACED" }, Year = new() { Eq = 2015 } },
            OrderBy = [OutcomeOrder.By(OutcomeMeasures.Achieved, descending: true)],
        };
        var whole = await Ask(question);
        var pages = new List<OutcomeRow>();
        for (var skip = 0; skip < whole.GroupCount; skip += 7)
        {
            var page = await Ask(question with { Skip = skip, Take = 7 });
            Assert.Equal((whole.GroupCount, whole.Totals), (page.GroupCount, page.Totals));
            pages.AddRange(page.Rows);
        }

        Assert.True(whole.GroupCount > 14);
        Assert.Equal(whole.Rows, pages);
    }

    [Theory]
    [InlineData(OutcomesException.IndexRequired)]
    [InlineData(OutcomesException.IndexUnknown)]
    [InlineData(OutcomesException.CycleRequired)]
    [InlineData(OutcomesException.CycleUnknown)]
    [InlineData(OutcomesException.IndicatorUnknown)]
    [InlineData(OutcomesException.OrderUnknown)]
    [InlineData(OutcomesException.PageInvalid)]
    public async Task Questions_without_an_honest_answer_are_refused_by_code(string code)
    {
        OutcomeQuestion question = code switch
        {
            OutcomesException.IndexRequired => new() { GroupBy = [OutcomeDimension.PovertyQuintile] },
            OutcomesException.IndexUnknown => new() { GroupBy = [OutcomeDimension.PovertyQuintile], Where = new() { PovertyIndex = "IPM_1905" } },
            OutcomesException.CycleRequired => new() { GroupBy = [OutcomeDimension.Priority] },
            OutcomesException.CycleUnknown => new() { Where = new() { PriorityIn = "C1-1912" } },
            OutcomesException.IndicatorUnknown => new() { Where = new() { Indicator = new() { Eq = "TRA_NADA" } } },
            OutcomesException.OrderUnknown => new() { GroupBy = [OutcomeDimension.Year], OrderBy = [OutcomeOrder.By(OutcomeDimension.Sex)] },
            _ => new() { Skip = -1 },
        };
        Assert.Equal(code, (await Assert.ThrowsAsync<OutcomesException>(() => Ask(question))).Code);
    }

    [Fact]
    public async Task Every_pair_of_dimensions_and_all_together_translate_to_sql()
    {
        var dimensions = Enum.GetValues<OutcomeDimension>();
        foreach (var first in dimensions)
        {
            foreach (var second in dimensions.Where(d => d > first))
            {
                await Ask(new()
                {
                    GroupBy = [first, second],
                    Where = new() { PovertyIndex = "IPM_2005", PriorityIn = "C112-2012", Indicator = new() { Eq = "TRA_TRAINEES" } },
                    Take = 1,
                });
            }
        }

        var all = await Ask(new() { GroupBy = dimensions, Where = new() { PovertyIndex = "IPM_2005", PriorityIn = "C112-2012" } });
        Assert.Equal(data.Facts.Count(f => !f.Demonstration && f.PeriodKey % 100 != 0 && f.IndicatorKey != SmallStar.Families), all.Rows.Count(r => r.Indicator != "QOL_FAMILIES") + Repeats());
    }

    /// <summary>Facts that differ in verification alone, which is no dimension, share a group.</summary>
    private int Repeats() => data.Facts
        .Where(f => !f.Demonstration && f.PeriodKey % 100 != 0 && f.IndicatorKey != SmallStar.Families)
        .GroupBy(f => (f.PeriodKey, f.MunicipalityKey, f.IndicatorKey, f.ProgrammeKey, f.TrainingKey, f.PopulationGroupKey, f.CommitmentKey))
        .Sum(g => g.Count() - 1);

    private async Task<OutcomeAnswer> Ask(OutcomeQuestion question)
    {
        await using var star = data.Open();
        return await OutcomesByAnything.AskAsync(star, question, CancellationToken.None);
    }
}
