using Warehouse.Database.PostgreSql;
using Warehouse.Database.Sqlite;
using Warehouse.Database.SqlServer;

namespace Warehouse.Database;

/// <summary>What a store's refusals mean to the person who runs a command, and which of them pass by themselves.</summary>
public static class StoreTrouble
{
    /// <summary>The meaning of what a provider threw; null when it says enough itself.</summary>
    public static string? Explain(Exception error) => Causes(error)
        .Select(e => SqliteStore.Explain(e) ?? PostgreSqlStore.Explain(e) ?? SqlServerStore.Explain(e)).FirstOrDefault(meaning => meaning is not null);

    /// <summary>Whether a server could not be reached, or refused for a reason that passes: who asks again in a moment may get an answer.</summary>
    public static bool IsPassing(Exception error) => Causes(error).Any(e => PostgreSqlStore.IsTransient(e) || SqlServerStore.IsTransient(e));

    private static IEnumerable<Exception> Causes(Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
