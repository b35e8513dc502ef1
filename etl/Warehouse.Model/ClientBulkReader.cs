using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Warehouse.Model;

/// <summary>Takes values from the reader of the provider's own client, which speaks to a server.</summary>
public sealed class ClientBulkReader : IBulkReader
{
    /// <inheritdoc/>
    public bool IsEmbedded => false;

    /// <inheritdoc/>
    public IEnumerable<T> Read<T>(DbContext context, IQueryable query, Func<IStoredRow, T> make)
    {
        context.Database.OpenConnection();
        using var command = query.CreateDbCommand();
        using var reader = command.ExecuteReader();
        var row = new Row(reader);
        while (reader.Read())
        {
            yield return make(row);
        }
    }

    private sealed class Row(DbDataReader reader) : IStoredRow
    {
        public bool IsNull(int column) => reader.IsDBNull(column);

        public int Int32(int column) => reader.GetInt32(column);

        public long Int64(int column) => reader.GetInt64(column);

        public bool Boolean(int column) => reader.GetBoolean(column);

        public string Text(int column) => reader.GetString(column);
    }
}
