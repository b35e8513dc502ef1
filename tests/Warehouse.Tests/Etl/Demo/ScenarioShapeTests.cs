using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Tests.Etl.Demo;

/// <summary>The scenario tells the story of the circular: most answers in time, some late, commitments ahead and behind, budgets exceeded.</summary>
[Collection(DemonstratedDataCollection.Name)]
public sealed class ScenarioShapeTests(DemonstratedData data)
{
    [Fact]
    public async Task About_343_plans_had_come_on_the_day_of_the_circular_and_more_kept_arriving()
    {
        await using var store = data.Store.Open();
        var plans = await store.Plans.Where(p => p.Demonstration).ToListAsync();
        Assert.InRange(plans.Count(p => p.ReceivedOn <= new DateOnly(2012, 3, 21)), 300, 390);
        Assert.Contains(plans, p => p.ReceivedOn is null);
        Assert.All(plans, p => Assert.Contains(p.MunicipalityCode, store.PriorityMunicipalities.Select(m => m.MunicipalityCode)));
    }

    [Fact]
    public async Task Reviews_are_sent_in_the_window_late_or_not_at_all()
    {
        await using var store = data.Store.Open();
        var reviews = await store.PlanReviews.Include(r => r.Plan).ToListAsync();
        var sent = reviews.Where(r => r.SentOn is not null).ToList();
        Assert.InRange(sent.Count(r => r.SentOn <= new DateOnly(2012, 3, 31)), reviews.Count / 2, reviews.Count * 9 / 10);
        Assert.Contains(sent, r => r.SentOn > new DateOnly(2012, 3, 31));
        Assert.Contains(reviews, r => r.Status == ReviewStatus.Pending);
        Assert.All(reviews, r => Assert.True(r.Demonstration && (r.StartedOn is null || r.StartedOn >= r.Plan!.ReceivedOn)));
        Assert.All(sent, r => Assert.True(r.SentOn >= r.StartedOn && r.Status is not (ReviewStatus.Pending or ReviewStatus.InReview)));
    }

    [Fact]
    public async Task Commitments_reach_what_their_status_says()
    {
        await using var store = data.Store.Open();
        var commitments = await store.Commitments.Include(c => c.Targets).ToListAsync();
        var reached = await store.OutcomeRecords.Where(r => r.CommitmentId != null && r.Demonstration)
            .GroupBy(r => r.CommitmentId!.Value).ToDictionaryAsync(g => g.Key, g => g.Sum(r => r.Value));
        Assert.NotEmpty(commitments);
        Assert.All(commitments, c => Assert.True(c.Demonstration && c.Targets.Count > 0 && c.Targets.All(t => t.Target > 0) && c.EndsOn > c.StartsOn));
        Assert.All(commitments.Where(c => c.Status == CommitmentStatus.Fulfilled), c => Assert.True(reached[c.Id] >= c.Targets.Sum(t => t.Target)));
        Assert.All(commitments.Where(c => c.Status == CommitmentStatus.PartlyFulfilled), c => Assert.True(reached[c.Id] < c.Targets.Sum(t => t.Target)));
    }

    [Fact]
    public async Task Some_regional_committed_more_than_its_ordinary_budget_and_most_did_not()
    {
        await using var store = data.Store.Open();
        var committed = (await store.Commitments.Where(c => c.Status != CommitmentStatus.Cancelled).ToListAsync())
            .GroupBy(c => (c.RegionalCode, c.BudgetYear)).ToDictionary(g => g.Key, g => g.Sum(c => c.BudgetCop));
        var budgets = await store.OrdinaryBudgets.ToDictionaryAsync(b => (b.RegionalCode, b.Year), b => b.AmountCop);
        Assert.Equal(33 * 4, budgets.Count);
        var exceeded = committed.Count(c => c.Value > budgets[c.Key]);
        Assert.InRange(exceeded, 1, committed.Count / 3);
    }

    [Fact]
    public async Task Outcomes_have_every_area_their_own_grain_and_months_that_nobody_reported()
    {
        await using var store = data.Store.Open();
        var rows = await store.OutcomeRecords.Where(r => r.Demonstration).ToListAsync();
        var areas = await store.Indicators.ToDictionaryAsync(i => i.Code, i => i.Area);
        Assert.Equal(Enum.GetValues<OutcomeArea>(), rows.Select(r => areas[r.IndicatorCode]).Distinct().Order());
        Assert.All(rows, r => Assert.True(r.Value != 0 && r.Year is >= 2012 and <= 2015 && r.Month is >= 1 and <= 12));
        Assert.Equal(rows.Count, rows.DistinctBy(r => (r.MunicipalityCode, r.Year, r.Month, r.IndicatorCode, r.ProgrammeCode, (r.TrainingType, r.TrainingLevel, r.Modality, r.Sex, r.CommitmentId))).Count());
        var months = rows.Where(r => r.CommitmentId is null).GroupBy(r => r.MunicipalityCode).Select(g => g.Select(r => (r.Year, r.Month)).Distinct().Count()).ToList();
        Assert.InRange(months.Average(), 36, 47.5);
    }
}
