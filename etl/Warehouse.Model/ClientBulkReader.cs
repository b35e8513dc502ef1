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
        var row = new ClientRow(reader);
        while (reader.Read())
        {
            yield return make(row);
        }
    }
}
