using Warehouse.Model;

namespace Warehouse.Database.PostgreSql;

/// <summary>Deletes the rows of a table whose keys were copied into a table of the session.</summary>
/// <param name="table">The table with its schema, quoted.</param>
/// <param name="key">The columns of its primary key.</param>
internal sealed class KeyedDelete(string table, IReadOnlyList<BulkColumn> key)
{
    /// <summary>Where the keys are copied to.</summary>
    public const string Keys = "pg_temp.deleted_keys";

    /// <summary>Makes the table of keys, with the types of the columns.</summary>
    public string Create => $"CREATE TEMPORARY TABLE deleted_keys ON COMMIT DROP AS SELECT {string.Join(", ", key.Select(c => $"\"{c.Name}\""))} FROM {table} WITH NO DATA;";

    /// <summary>Deletes the rows.</summary>
    public string Run => $"DELETE FROM {table} AS t USING {Keys} AS k WHERE {string.Join(" AND ", key.Select(c => $"t.\"{c.Name}\" = k.\"{c.Name}\""))};";

    /// <summary>Forgets the keys.</summary>
    public const string Drop = $"DROP TABLE {Keys};";
}
