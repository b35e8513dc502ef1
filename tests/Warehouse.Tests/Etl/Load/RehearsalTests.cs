using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Rehearsal;
using Warehouse.Model.Operational.Plans;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Etl.Load;

public sealed class RehearsalTests
{
    [Fact]
    public async Task A_rehearsal_tells_old_and_new_sums_and_changes_nothing()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10), Work.Recorded("INC_CHANGE", 5, 100, people: 3));
        string before;
        await using (var star = stores.Star())
            before = await StarText.OfAsync(star);
        var rehearsed = await stores.RehearseAsync();
        Assert.False(rehearsed.Published);
        Assert.Equal(
            [
                new FigureChange("EMP_PLACED", 2025, "27", false, "value", null, 10),
                new("INC_CHANGE", 2025, "27", false, "value", 3_900_000, 3_900_300),
                new("INC_CHANGE", 2025, "27", false, "people", 30, 33),
            ],
            rehearsed.Changes);
        await using var after = stores.Star();
        Assert.Empty(rehearsed.TableChanges);
        Assert.Equal(before, await StarText.OfAsync(after));
        Assert.Equal(1, await after.LoadRuns.CountAsync());
    }

    [Fact]
    public async Task A_load_after_a_rehearsal_publishes_and_then_there_is_nothing_to_tell()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(Work.Recorded("EMP_PLACED", 5, 10));
        Assert.Single((await stores.RehearseAsync()).Changes);
        Assert.True((await stores.LoadAsync()).Published);
        Assert.Empty((await stores.RehearseAsync()).Changes);
    }

    [Fact]
    public async Task A_rehearsal_tells_of_plans_too()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await stores.SaveAsync(new Plan { MunicipalityCode = Places.Uribia, Term = "2012-2015", Status = PlanStatus.Draft });
        var rehearsed = await stores.RehearseAsync();
        Assert.Empty(rehearsed.Changes);
        Assert.Equal([new TableChange("plans", 1, 2)], rehearsed.TableChanges);
    }
}
