using System.Net.Sockets;
using Npgsql;

namespace Warehouse.Database.PostgreSql;

/// <summary>What PostgreSQL's refusals mean to the person who runs a command, and which of them pass by themselves.</summary>
internal static class PostgreSqlTrouble
{
    /// <summary>
    /// Whether the same statement may succeed in a moment: the server starts, stops or has no free connection, the network broke,
    /// or it chose this transaction to end a deadlock.
    /// </summary>
    public static bool IsTransient(Exception error) => error is NpgsqlException { IsTransient: true }
        or PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow };

    /// <summary>The meaning; null when the error is not one of these.</summary>
    public static string? Explain(Exception error) => error switch
    {
        PostgresException refused => Explain(refused.SqlState),
        NpgsqlException { InnerException: TimeoutException } =>
            "The PostgreSQL server did not answer in time, or every connection is in use: run the command again later.",
        NpgsqlException { InnerException: SocketException or IOException } =>
            "The PostgreSQL server cannot be reached, or it went away: look whether it runs and ConnectionStrings:Operational names it, then run the command again.",
        _ => null,
    };

    private static string? Explain(string state) => state switch
    {
        PostgresErrorCodes.DiskFull => "The server's disk is full: make room, then run the command again.",
        PostgresErrorCodes.TooManyConnections => "The server has no free connection: run the command again later, or raise its max_connections.",
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            "The server refuses this user: look at user and password in ConnectionStrings:Operational.",
        PostgresErrorCodes.InvalidCatalogName => "The server has no such database, and this user may not make it: create it first.",
        PostgresErrorCodes.InsufficientPrivilege => "This user may not do that in the database: the ETL owns the schemas op and dw, the API writes to op alone.",
        PostgresErrorCodes.ReadOnlySqlTransaction => "The server takes no writes: it is a replica, or a transaction that only reads.",
        PostgresErrorCodes.QueryCanceled => "The server ended the statement because it ran longer than it may (statement_timeout).",
        PostgresErrorCodes.DeadlockDetected => "Two transactions waited for each other, and the server ended this one: run the command again.",
        PostgresErrorCodes.LockNotAvailable => "Another program is writing to the store and did not finish in time: run the command again later.",
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow =>
            "The PostgreSQL server is stopping or starting: run the command again in a moment.",
        _ => null,
    };
}
