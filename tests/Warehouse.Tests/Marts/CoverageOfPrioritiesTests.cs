using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Marts.Priorities;
using Warehouse.Tests.Etl.Load;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Marts;

public sealed class CoverageOfPrioritiesTests
{
    [Fact]
    public async Task Uribia_has_an_outcome_of_others_and_quibdo_a_late_review_and_a_commitment()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var rows = await AskAsync(stores, CoverageDimension.Municipality);

        Assert.Equal([Places.Quibdo, Places.Uribia], rows.Select(r => r.Municipality));
        Assert.Equal(
            new Coverage { Municipality = Places.Quibdo, Department = "27", Regional = "27", Priority = 1, Received = 1, Reviewed = 1, Late = 1, Committed = 1, WithOutcome = 1, WithSenaOutcome = 1 },
            rows[0]);
        Assert.Equal(new Coverage { Municipality = Places.Uribia, Department = "44", Regional = "44", Priority = 1, WithOutcome = 1 }, rows[1]);
    }

    [Fact]
    public async Task The_whole_list_is_the_sum_of_its_regionals()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var whole = Assert.Single(await AskAsync(stores, null));
        var regionals = await AskAsync(stores, CoverageDimension.Regional);

        Assert.Equal(["27", "44"], regionals.Select(r => r.Regional));
        Assert.All(regionals, r => Assert.Null(r.Department));
        Assert.Equal(
            (2, 1, 1, 1, 1, 2, 1),
            (whole.Priority, whole.Received, whole.Reviewed, whole.Late, whole.Committed, whole.WithOutcome, whole.WithSenaOutcome));
        Assert.Equal(whole.WithOutcome, regionals.Sum(r => r.WithOutcome));
    }

    [Fact]
    public async Task The_demonstration_scenario_is_counted_apart()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        var whole = Assert.Single(await AskAsync(stores, null, demonstration: true));
        Assert.Equal(new Coverage { Priority = 2 }, whole);
    }

    [Fact]
    public async Task An_unknown_cycle_is_refused()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        var refusal = await Assert.ThrowsAsync<OutcomesException>(() => CoverageOfPriorities.AskAsync(star, "C1-1912", null, false, CancellationToken.None));
        Assert.Equal(OutcomesException.CycleUnknown, refusal.Code);
        Assert.Contains("C112-2012", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Coverage>> AskAsync(Stores stores, CoverageDimension? by, bool demonstration = false)
    {
        await using var star = stores.Star();
        return await CoverageOfPriorities.AskAsync(star, "C112-2012", by, demonstration, CancellationToken.None);
    }
}
