namespace Warehouse.Database;

/// <summary>The stores that the product runs on: the values of the setting <c>Database:Provider</c>.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded: one file a store, no server.</summary>
    Sqlite,

    /// <summary>SQL Server 2019 or later.</summary>
    SqlServer,

    /// <summary>PostgreSQL 14 or later.</summary>
    PostgreSql,
}
