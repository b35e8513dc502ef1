using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Warehouse.Api.Hosting;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Api;

public sealed class ServerWatchTests
{
    [Fact]
    public async Task A_server_that_goes_away_and_comes_back_is_told_once_each_time()
    {
        await using var stores = await Stores.CreateAsync(Places.Rows());
        await stores.LoadAsync();
        var server = new Server(stores);
        var log = new Told();
        var watch = new ServerWatch(server, new(), log);
        foreach (var trouble in new[] { null, null, "refused", "refused", "refused", "starting up", null, null, "refused" })
        {
            server.Trouble = trouble;
            await watch.LookAsync(CancellationToken.None);
        }

        Assert.Equal(
            ["Ready.", "The warehouse cannot be read: refused", "The warehouse cannot be read: starting up", "Ready.", "The warehouse cannot be read: refused"],
            log.Lines);
    }

    private sealed class Server(Stores stores) : IDbContextFactory<StarContext>
    {
        public string? Trouble { get; set; }

        public StarContext CreateDbContext() => Trouble is null ? stores.Star() : throw new Away(Trouble);
    }

    private sealed class Away(string message) : DbException(message);

    private sealed class Told : ILogger<ServerWatch>
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));
    }
}
