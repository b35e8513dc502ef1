using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Load;

public sealed class PlanningFactsTests
{
    [Fact]
    public async Task A_review_sent_after_the_window_has_a_lag_in_days()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        var review = await star.FactPlanReviews.SingleAsync();
        Assert.Equal((ReviewStatus.Sent, 3, 1, new DateOnly(2012, 3, 15)), (review.Status, review.LagDays, review.Opportunities, review.ReceivedOn));
        Assert.Equal(Places.Quibdo, (await star.DimMunicipalities.SingleAsync(m => m.Key == review.MunicipalityKey)).Code);
    }

    [Fact]
    public async Task A_commitment_counts_outcomes_in_its_own_indicator_only()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        var commitment = await star.FactCommitments.SingleAsync();
        Assert.Equal((130, 45, 40_000_000), (commitment.Target, commitment.Achieved, commitment.BudgetCop));
        Assert.Equal(Work.Plan, (await star.DimPlans.SingleAsync(p => p.Key == commitment.PlanKey)).PlanId);
    }

    [Fact]
    public async Task A_commitment_without_outcome_has_reached_nothing_known()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using (var store = stores.Operational())
        {
            store.RemoveRange(await store.OutcomeRecords.Where(r => r.CommitmentId != null).ToListAsync());
            await store.SaveChangesAsync();
        }

        await stores.LoadAsync();
        await using var star = stores.Star();
        Assert.Null((await star.FactCommitments.SingleAsync()).Achieved);
    }

    [Fact]
    public async Task Targets_stay_at_their_own_grain()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        var targets = await star.FactTargets.OrderBy(t => t.Id).ToListAsync();
        Assert.Equal(4, targets.Count);
        var nation = targets.Single(t => t.Scope == GoalScope.National);
        Assert.Equal((null, 0, 202509, 8_000_000d), (nation.RegionalCode, nation.MunicipalityKey, nation.PeriodKey, nation.Target));
        var centre = targets.Single(t => t.Scope == GoalScope.Centre);
        Assert.Equal(("27", 0, 0, 3_100d), (centre.RegionalCode, centre.MunicipalityKey, centre.IndicatorKey, centre.Executed));
        Assert.Equal([201206, 201212], targets.Where(t => t.CommitmentKey != 0).Select(t => t.PeriodKey));
    }

    [Fact]
    public async Task The_priority_list_keeps_its_positions()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        var list = await star.FactPriorities.Join(star.DimMunicipalities, f => f.MunicipalityKey, m => m.Key, (f, m) => new { f.Position, m.Code })
            .OrderBy(p => p.Position).Select(p => p.Code).ToListAsync();
        Assert.Equal([Places.Uribia, Places.Quibdo], list);
    }
}
