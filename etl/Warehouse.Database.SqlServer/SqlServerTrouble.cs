using Microsoft.Data.SqlClient;

namespace Warehouse.Database.SqlServer;

/// <summary>What SQL Server's refusals mean to the person who runs a command, and which of them pass by themselves.</summary>
internal static class SqlServerTrouble
{
    /// <summary>Errors by number: deadlock, no memory or worker now, database starts or moves, connection broke or was refused.</summary>
    private static readonly HashSet<int> Passing =
    [
        1205, 701, 802, 8645, 8651, 10928, 10929, 40197, 40501, 40613, 49918, 49919, 49920, 4060, 4221, 615, 926, 983, 9515,
        20, 64, 121, 233, 10053, 10054, 10060, 10061, 11001, 17142, 6005,
    ];

    /// <summary>Whether the same statement may succeed in a moment.</summary>
    public static bool IsTransient(Exception error) => error is SqlException refused && refused.Errors.Cast<SqlError>().Any(e => Passing.Contains(e.Number));

    /// <summary>The meaning; null when the error is not one of these.</summary>
    public static string? Explain(Exception error) => (error as SqlException)?.Number switch
    {
        -2 => "The server did not answer in the time that a statement may take: run the command again later.",
        53 or 2 or 233 or 10053 or 10054 or 10060 or 10061 or 11001 or 0 =>
            "SQL Server cannot be reached, or it went away: look whether it runs and ConnectionStrings:Operational names it, then run the command again.",
        229 or 230 or 262 or 916 => "This user may not do that in the database: the ETL owns the schemas op and dw, the API writes to op alone.",
        1105 or 9002 => "The server's disk is full, or a file of the database may not grow: make room, then run the command again.",
        1205 => "Two transactions waited for each other, and the server ended this one: run the command again.",
        1222 => "Another program is writing to the store and did not finish in time: run the command again later.",
        4060 => "The server has no such database, or this user may not open it: create it first.",
        18456 => "The server refuses this user: look at user and password in ConnectionStrings:Operational.",
        3906 or 3908 => "The server takes no writes: it is a replica.",
        _ => null,
    };
}
