using System.Collections.Concurrent;
using System.Net.Http.Json;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Warehouse.Tests.Api.Security;

public sealed class SecretTests
{
    [Fact]
    public async Task Log_at_its_most_talkative_holds_neither_tokens_nor_the_key()
    {
        var log = new LogBook();
        await using var host = ApiHost.Prepare(("Logging:LogLevel:Default", "Trace"), ("Logging:LogLevel:Microsoft.AspNetCore", "Trace"));
        await using var listening = host.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<ILoggerProvider>(log)));
        using var http = listening.CreateClient();
        var key = host.Key();
        string[] tokens = [Tokens.Of(Tokens.Choco, key), Tokens.Of(Tokens.Steward, key, TimeSpan.FromHours(-5)), "not.a.token-at-all"];
        foreach (var token in tokens)
        {
            http.DefaultRequestHeaders.Authorization = new("Bearer", token);
            using var response = await http.PostAsJsonAsync("/graphql", new { query = EmptyWarehouse.Question });
        }

        Assert.NotEmpty(log.Lines);
        var secrets = tokens.SelectMany(token => new[] { token, token.Split('.')[^1] }).Append(Convert.ToBase64String(key.Key));
        Assert.All(secrets, secret => Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.Ordinal)));
    }

    /// <summary>Keeps all that is logged.</summary>
    private sealed class LogBook : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public IReadOnlyList<string> Lines => [.. lines];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
