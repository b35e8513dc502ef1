using Warehouse.Model;

namespace Warehouse.Database.SqlServer;

/// <summary>Deletes the rows of a table whose keys were copied into a table of the session.</summary>
/// <param name="table">The table with its schema, quoted.</param>
/// <param name="key">The columns of its primary key.</param>
public sealed class KeyedDelete(string table, IReadOnlyList<BulkColumn> key)
{
    /// <summary>Where the keys are copied to.</summary>
    public const string Keys = "#DeletedKeys";

    /// <summary>Makes the table of keys, with the types of the columns.</summary>
    public string Create => $"SELECT TOP (0) {string.Join(", ", key.Select(c => $"[{c.Name}]"))} INTO {Keys} FROM {table};";

    /// <summary>Deletes the rows, which are the only ones it counts, and forgets the keys.</summary>
    public string Run => $"""
        DELETE t FROM {table} AS t INNER JOIN {Keys} AS k ON {string.Join(" AND ", key.Select(c => $"t.[{c.Name}] = k.[{c.Name}]"))};
        DROP TABLE {Keys};
        """;
}
