using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Warehouse.Model;

/// <summary>Reads many rows of one query as the store holds them, without making an entity of each.</summary>
public interface IBulkReader
{
    /// <summary>Whether the store is part of this process: then reading rows costs no more than letting it add them up.</summary>
    bool IsEmbedded { get; }

    /// <summary>
    /// The rows, one by one while they are read, inside the context's current transaction. Meanwhile the context is not used
    /// for anything else.
    /// </summary>
    /// <param name="context">The context that the query is of.</param>
    /// <param name="query">
    /// A query that selects plain columns; a row has them in the order of the projection. What it compares with is written into it
    /// (<see cref="EF.Constant{T}"/>): no store has to take parameters here.
    /// </param>
    /// <param name="make">Makes a value of a row, which holds only during the call.</param>
    IEnumerable<T> Read<T>(DbContext context, IQueryable query, Func<IStoredRow, T> make);

    /// <summary>The row at which a reader of the provider's client stands, and at each further row of it.</summary>
    /// <param name="reader">The reader, at a row.</param>
    /// <param name="before">What this made of an earlier answer to the same command, which may do again; null for the first.</param>
    IStoredRow RowOf(DbDataReader reader, IStoredRow? before) => new ClientRow(reader);

    /// <summary>Asks a command again, past the client, where what it does for each answer costs more than the store's part in it.</summary>
    /// <param name="parameters">The command's parameters, as they were.</param>
    /// <param name="values">Their values now.</param>
    /// <param name="row">What <see cref="RowOf"/> made of an earlier answer.</param>
    /// <param name="make">Makes a value of a row, which holds only during the call.</param>
    /// <param name="rows">Takes what is made of every row.</param>
    /// <returns>Whether it was asked; false leaves it to the client.</returns>
    bool AskAgain<T>(IReadOnlyList<DbParameter> parameters, ReadOnlySpan<object> values, IStoredRow row, Func<IStoredRow, T> make, List<T> rows) => false;
}
