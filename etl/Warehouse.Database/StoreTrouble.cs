using Warehouse.Database.PostgreSql;
using Warehouse.Database.Sqlite;

namespace Warehouse.Database;

/// <summary>What a store's refusals mean to the person who runs a command.</summary>
public static class StoreTrouble
{
    /// <summary>The meaning of what a provider threw; null when it says enough itself.</summary>
    public static string? Explain(Exception error)
    {
        for (var cause = error; cause is not null; cause = cause.InnerException)
        {
            if ((SqliteStore.Explain(cause) ?? PostgreSqlStore.Explain(cause)) is { } meaning)
                return meaning;
        }

        return null;
    }
}
