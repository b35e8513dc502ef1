using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Model;
using Warehouse.Model.Operational.History;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database;

/// <summary>Many rows at once, past the cost of the provider's client for each value.</summary>
public sealed class BulkRowsTests
{
    private static Plan PlanOfQuibdo => new() { Id = 5, MunicipalityCode = Places.Quibdo, Term = "2012-2015", Status = PlanStatus.Draft };

    [Fact]
    public async Task Goals_are_what_they_were()
    {
        decimal?[] goals = [null, 0, 0.5m, -0.0001m, 12, 9_999, 10_000, 120_000.5m, -4_321.1234m, 9_999_999_999_999_999.9999m];
        await using var stores = await Stores.CreateAsync([.. Places.Rows(), PlanOfQuibdo]);
        await using var store = stores.Operational();
        Assert.Equal(goals.Length, await stores.Bulk.InsertAsync(store, goals.Select((goal, i) => Project($"2701{i}", goal)), CancellationToken.None));
        Assert.Equal(goals, await store.PlanProjects.OrderBy(p => p.Code).Select(p => p.FourYearGoal).ToListAsync());
    }

    [Fact]
    public async Task A_history_with_moments_and_texts_longer_than_any_buffer_is_read_as_it_was_written()
    {
        string[] texts = ["", "{}", string.Concat(Enumerable.Repeat("niñez ", 30_000)), "Chocó"];
        var moment = new DateTime(1999, 12, 31, 23, 59, 59, 999, DateTimeKind.Utc).AddTicks(9_990);
        await using var stores = await Stores.CreateAsync();
        await using var store = stores.Operational();
        await stores.Bulk.InsertAsync(store, texts.Select((text, i) => Change($"{i}", moment.AddYears(i), text)), CancellationToken.None);
        Assert.Equal(
            texts.Select((text, i) => (moment.AddYears(i), text)), (await store.ChangeRecords.OrderBy(c => c.SubjectKey).ToListAsync()).Select(c => (c.At, c.After)));

        using var services = stores.NewServices();
        var read = services.GetRequiredService<IBulkReader>().Read(
            store,
            store.ChangeRecords.Select(c => new { c.SubjectKey, c.After, c.Note, c.Demonstration, c.Id }),
            row => (row.Text(0), row.Text(1), row.IsNull(2), row.Boolean(3), row.Int64(4) > 0));
        Assert.Equal(texts.Select((text, i) => ($"{i}", text, true, i > 1, true)), read.Order());
    }

    [Fact]
    public async Task Rows_that_end_in_an_error_leave_nothing_behind_and_the_store_usable()
    {
        await using var stores = await Stores.CreateAsync([.. Places.Rows(), PlanOfQuibdo]);
        await using var store = stores.Operational();
        var unread = Enumerable.Range(0, 20_000).Select(i => i == 15_000 ? throw new InvalidDataException("line 15000") : Project($"{i:00000}", i));
        Assert.Equal("line 15000", (await Assert.ThrowsAsync<InvalidDataException>(() => stores.Bulk.InsertAsync(store, unread, CancellationToken.None))).Message);

        PlanProject[] ofNoPlan = [Project("1", 1), Project("2", 2, plan: 77)];
        await Assert.ThrowsAnyAsync<DbException>(() => stores.Bulk.InsertAsync(store, ofNoPlan, CancellationToken.None));

        await stores.Bulk.InsertAsync(store, ofNoPlan[..1], CancellationToken.None);
        Assert.Equal("1", await store.PlanProjects.Select(p => p.Code).SingleAsync());
    }

    [Fact]
    public async Task Rows_go_change_and_come_at_once_whatever_the_types_of_their_columns()
    {
        await using var stores = await Stores.CreateAsync();
        await using var star = stores.Star();
        await using var transaction = await star.Database.BeginTransactionAsync();
        await stores.Bulk.InsertAsync(star, [Month(1), Month(2), Month(3)], CancellationToken.None);
        await stores.Bulk.InsertAsync(star, [Totals("DPS", 10, 1), Totals("SENA", 20, null), Totals("SPE", 30, 7)], CancellationToken.None);

        var changed = Month(2);
        (changed.Quarter, changed.EndsOn) = (null, new(2012, 2, 28));
        Assert.Equal(2, await stores.Bulk.ChangeAsync(star, [Month(1)], [changed], [Month(4)], CancellationToken.None));
        Assert.Equal(2, await stores.Bulk.ChangeAsync(star, [], [Totals("DPS", 11, null), Totals("SENA", 20, 2)], [], CancellationToken.None));
        Assert.Equal(0, await stores.Bulk.ChangeAsync<AggregateOutcome>(star, [], [], [], CancellationToken.None));

        Assert.Equal(
            [(2, null, new(2012, 2, 28)), (3, 1, new(2012, 3, 31)), (4, 2, new DateOnly(2012, 4, 30))],
            (await star.DimPeriods.OrderBy(p => p.Key).ToListAsync()).Select(p => (p.Month!.Value, p.Quarter, p.EndsOn)));
        Assert.Equal(
            [("DPS", 11, null), ("SENA", 20, 2), ("SPE", 30L, (long?)7)],
            (await star.AggregateOutcomes.OrderBy(a => a.EntityCode).ToListAsync()).Select(a => (a.EntityCode, a.Value, a.People)));
    }

    private static DimPeriod Month(int month) => new()
    {
        Key = DimPeriod.KeyOf(2012, month),
        Year = 2012,
        Quarter = (month + 2) / 3,
        Month = month,
        StartsOn = new(2012, month, 1),
        EndsOn = new(2012, month, DateTime.DaysInMonth(2012, month)),
    };

    private static AggregateOutcome Totals(string entity, long value, long? people) =>
        new() { Year = 2012, IndicatorKey = 1, MunicipalityKey = 2, PeriodKey = 201200, EntityCode = entity, Value = value, People = people, Facts = 1 };

    private static PlanProject Project(string code, decimal? goal, int plan = 5) => new() { PlanId = plan, Code = code, FourYearGoal = goal, SearchText = "" };

    private static ChangeRecord Change(string key, DateTime at, string after) => new()
    {
        At = at,
        Actor = "directora-27",
        ActorRole = "regional",
        Event = ChangeEvent.PlanRegistered,
        Subject = ChangeSubject.Plan,
        SubjectKey = key,
        RegionalCode = "27",
        After = after,
        Demonstration = at.Year > 2000,
    };
}
