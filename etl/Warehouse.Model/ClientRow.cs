using System.Data.Common;

namespace Warehouse.Model;

/// <summary>The row at which a provider's own reader stands.</summary>
/// <param name="reader">The reader.</param>
internal sealed class ClientRow(DbDataReader reader) : IStoredRow
{
    public bool IsNull(int column) => reader.IsDBNull(column);

    public int Int32(int column) => reader.GetInt32(column);

    public long Int64(int column) => reader.GetInt64(column);

    public bool Boolean(int column) => reader.GetBoolean(column);

    public string Text(int column) => reader.GetString(column);

    public Guid Guid(int column) => reader.GetGuid(column);

    public DateOnly Day(int column) => reader.GetFieldValue<DateOnly>(column);
}
