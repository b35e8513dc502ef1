using Microsoft.EntityFrameworkCore;
using Npgsql;
using Warehouse.Model;

namespace Warehouse.Database.PostgreSql;

/// <summary>Reads a query by COPY: values come as they are, without the client's cost for each of them.</summary>
internal sealed class PostgreSqlBulkReader : IBulkReader
{
    public bool IsEmbedded => false;

    public IEnumerable<T> Read<T>(DbContext context, IQueryable query, Func<IStoredRow, T> make)
    {
        context.Database.OpenConnection();
        using var command = query.CreateDbCommand();
        using var sent = ((NpgsqlConnection)command.Connection!).BeginRawBinaryCopy($"COPY ({command.CommandText}) TO STDOUT (FORMAT BINARY)");
        sent.ReadTimeout = Timeout.Infinite;
        var row = new SentRow(sent);
        while (row.MoveNext())
        {
            yield return make(row);
        }
    }
}
