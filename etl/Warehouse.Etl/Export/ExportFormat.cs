namespace Warehouse.Etl.Export;

/// <summary>What the star is written as.</summary>
internal enum ExportFormat
{
    /// <summary>One text file a table: UTF-8, commas, a header, <c>\n</c>; a missing value is an empty field, an empty text two quotes.</summary>
    Csv,

    /// <summary>One SQLite file with all tables, which the product itself could answer from.</summary>
    Sqlite,
}
