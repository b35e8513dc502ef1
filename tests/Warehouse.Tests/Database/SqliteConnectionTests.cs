using System.Data;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database;

/// <summary>A connection that stays open, with statements that stay compiled, answers as a new one would.</summary>
public sealed class SqliteConnectionTests
{
    [OfFilesFact]
    public async Task A_connection_stays_open_between_questions_also_when_its_context_goes_back_to_the_pool()
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        var context = stores.Operational();
        await context.Municipalities.CountAsync();
        var connection = context.Database.GetDbConnection();
        await context.DisposeAsync();
        Assert.Equal(ConnectionState.Open, connection.State);
    }

    [OfFilesFact]
    public async Task The_same_question_asked_again_sees_what_was_saved_meanwhile()
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        await using var context = stores.Operational();
        Assert.Equal(4, await context.Municipalities.CountAsync());
        await stores.SaveAsync(Places.Municipality("27006", "Acandí"));
        Assert.Equal(5, await context.Municipalities.CountAsync());
    }

    [OfFilesFact]
    public async Task The_same_question_asked_again_takes_the_other_arguments()
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        await using var context = stores.Operational();
        foreach (var (code, name) in new[] { (Places.Quibdo, "Quibdó"), (Places.Uribia, "Uribia"), (Places.Quibdo, "Quibdó") })
        {
            Assert.Equal(name, await context.Municipalities.Where(m => m.Code == code).Select(m => m.Name).SingleAsync());
        }
    }

    [OfFilesFact]
    public async Task The_same_question_can_be_asked_while_its_answer_is_still_read()
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        await using var context = stores.Operational();
        var codes = context.Municipalities.OrderBy(m => m.Code).Select(m => m.Code);
        List<string> pairs = [];
        foreach (var outer in codes)
        {
            pairs.AddRange(codes.AsEnumerable().Select(inner => outer + inner));
        }

        Assert.Equal(16, pairs.Distinct().Count());
    }

    [OfFilesFact]
    public async Task A_question_whose_answer_was_not_read_to_its_end_holds_no_lock()
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        await using var context = stores.Operational();
        Assert.Equal(Places.Bogota, context.Municipalities.OrderBy(m => m.Code).AsEnumerable().First().Code);
        await stores.SaveAsync(Places.Municipality("11000", "Fontibón"));
        Assert.Equal("11000", context.Municipalities.OrderBy(m => m.Code).AsEnumerable().First().Code);
    }

    [OfFilesFact]
    public async Task More_different_questions_than_a_connection_keeps_are_answered()
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        await using var context = stores.Operational();
        for (var count = 0; count < 250; count++)
        {
            var number = count;
            Assert.Equal(4, await context.Municipalities.TagWith($"question {number}").CountAsync());
        }
    }

    [OfFilesFact]
    public async Task A_connection_does_not_remember_the_questions_that_it_has_answered()
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        await using var context = stores.Operational();
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        await context.Municipalities.CountAsync();
        var remembered = Commands(connection).Count;
        for (var count = 0; count < 100; count++)
        {
            Assert.Equal(4, await context.Municipalities.CountAsync());
        }

        Assert.Equal(remembered, Commands(connection).Count);
    }

    [OfFilesTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_has_written_goes_on_with_the_cache_of_a_reader(bool isLoad)
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        await using var context = stores.Operational();
        await context.Municipalities.CountAsync();
        var usual = Settings();
        await using (var transaction = isLoad
            ? await stores.Transactions.BeginLoadAsync(context, TimeSpan.FromSeconds(5), CancellationToken.None)
            : await stores.Transactions.BeginWriteAsync(context, CancellationToken.None))
        {
            Assert.NotEqual(usual, Settings());
            await transaction.CommitAsync();
        }

        Assert.Equal(usual, Settings());

        (object? Cache, object? Log) Settings() => (Read(context, "PRAGMA cache_size"), Read(context, "PRAGMA wal_autocheckpoint"));
    }

    private static object? Read(DbContext context, string pragma)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma;
        return command.ExecuteScalar();
    }

    /// <summary>The client offers no public look at the commands that it would dispose with the connection.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_commands")]
    private static extern ref List<WeakReference<SqliteCommand>> Commands(SqliteConnection connection);
}
