using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Database;
using Warehouse.Etl.Move;

namespace Warehouse.Etl.Verbs;

/// <summary><c>migrate-store</c>: carry both stores over to another provider, and prove that they are equal there.</summary>
internal static class MigrateStoreVerb
{
    private const string FromEnvironment = "env:";

    /// <summary>Defines the command.</summary>
    public static Command Define(VerbAction act)
    {
        var to = new Option<DatabaseProvider>("--to") { Description = "The provider to move to.", Required = true };
        var connection = new Option<string>("--connection")
        {
            Description = "The connection string of the new database, or env:NAME of a variable that holds it, so that no password stands in a command; for Sqlite a folder.",
            Required = true,
        };
        var command = new Command("migrate-store", "Copy both stores into an empty database, every key as it was; stays only when each table is equal there. The old stores are not changed.")
        {
            to,
            connection,
        };
        command.SetAction(act((verb, parse, cancellation) => MoveAsync(verb, parse.GetValue(to), parse.GetRequiredValue(connection), cancellation)));
        return command;
    }

    private static async Task<int> MoveAsync(VerbContext verb, DatabaseProvider provider, string connection, CancellationToken cancellation)
    {
        await verb.OpenAsync(cancellation);
        await using var target = new ServiceCollection().AddWarehouse(Settings(provider, Named(connection))).BuildServiceProvider();
        await new StoreMove(verb.Services, target).RunAsync(
            table => verb.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Name,-32} {table.After}")), cancellation);
        await verb.Output.WriteLineAsync($"Moved to {provider}, every table equal. Set Database:Provider and its connection string to use it.");
        return ExitCode.Done;
    }

    private static string Named(string connection) => !connection.StartsWith(FromEnvironment, StringComparison.Ordinal) ? connection
        : Environment.GetEnvironmentVariable(connection[FromEnvironment.Length..])
            ?? throw new InvalidOperationException($"The variable {connection[FromEnvironment.Length..]} is not set.");

    private static IConfiguration Settings(DatabaseProvider provider, string connection) => new ConfigurationBuilder().AddInMemoryCollection(
    [
        new("Database:Provider", provider.ToString()),
        new(provider == DatabaseProvider.Sqlite ? "Database:Directory" : "ConnectionStrings:Operational", connection),
    ]).Build();
}
