using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Territory;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database;

public sealed class WriteTransactionTests
{
    private static readonly Plan PlanOfQuibdo = new() { Id = 5, MunicipalityCode = Places.Quibdo, Term = "2012-2015", Status = PlanStatus.Draft };

    [Fact]
    public async Task A_reader_who_remembers_the_last_id_sees_every_change_of_eight_writers_once()
    {
        const int Writers = 8, Changes = 25;
        await using var stores = await Stores.CreateAsync();
        var writers = Enumerable.Range(0, Writers).Select(w => Task.Run(async () =>
        {
            for (var i = 0; i < Changes; i++)
            {
                await using var store = stores.Operational();
                await using var transaction = await stores.Transactions.BeginWriteAsync(store, CancellationToken.None);
                store.Add(Change($"{w}-{i}"));
                await store.SaveChangesAsync();
                await transaction.CommitAsync();
            }
        })).ToList();
        var seen = new List<ChangeRecord>();
        while (seen.Count < Writers * Changes)
        {
            await using var store = stores.Operational();
            var last = seen.LastOrDefault()?.Id ?? 0;
            seen.AddRange(await store.ChangeRecords.Where(c => c.Id > last).OrderBy(c => c.Id).ToListAsync());
            Assert.False(writers.Any(w => w.IsFaulted), "A writer failed.");
        }

        await Task.WhenAll(writers);
        Assert.Equal(Writers * Changes, seen.DistinctBy(c => c.SubjectKey).Count());
    }

    [Fact]
    public async Task An_import_waits_for_another_one_and_sees_what_it_brought()
    {
        await using var stores = await Stores.CreateAsync();
        await using var first = stores.Operational();
        await using var second = stores.Operational();
        Task<int> waiting;
        await using (var importing = await stores.Bulk.BeginAsync(first, CancellationToken.None))
        {
            waiting = Task.Run(async () =>
            {
                await using var own = await stores.Bulk.BeginAsync(second, CancellationToken.None);
                return await second.Departments.CountAsync();
            });
            first.Add(new Department { Code = "27", Name = "Chocó" });
            await first.SaveChangesAsync();
            await Task.Delay(300);
            Assert.False(waiting.IsCompleted);
            await importing.CommitAsync();
        }

        Assert.Equal(1, await waiting);
    }

    [Fact]
    public async Task A_change_raises_the_version_and_who_saw_an_older_one_cannot_save()
    {
        await using var stores = await Stores.CreateAsync([.. Places.Rows(), PlanOfQuibdo]);
        await using var first = stores.Operational();
        await using var second = stores.Operational();
        var seenByFirst = await first.Plans.AsTracking().SingleAsync();
        var seenBySecond = await second.Plans.AsTracking().SingleAsync();
        Assert.Equal(1, seenByFirst.Version);
        seenByFirst.Status = PlanStatus.InMunicipalCouncil;
        await first.SaveChangesAsync();
        Assert.Equal(2, seenByFirst.Version);
        seenBySecond.Title = "Quibdó, ciudad de todos";
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
    }

    private static ChangeRecord Change(string key) => new()
    {
        At = DateTime.UtcNow,
        Actor = "directora-27",
        ActorRole = "regional",
        ActorRegionalCode = "27",
        Event = ChangeEvent.PlanRegistered,
        Subject = ChangeSubject.Plan,
        SubjectKey = key,
        RegionalCode = "27",
        After = "{}",
    };
}
