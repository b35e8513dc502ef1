using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Warehouse.Model;

/// <summary>
/// Asks one table for some of its columns, where others have given values. It is put together from EF Core's own metadata, names and
/// parameters, because to have a query translated costs more than the answer where few rows changed.
/// </summary>
public static class TableQuestion
{
    /// <summary>All rows of a table, in no order; all are read when this returns.</summary>
    /// <param name="reader">The provider's bulk reader.</param>
    /// <param name="context">The context of the entity; inside its current transaction.</param>
    /// <param name="columns">The columns, as an anonymous type of properties, or of sums and products of whole numbers.</param>
    /// <param name="make">Makes a value of a row, whose columns are in the order in which they are asked for.</param>
    public static List<TRow> Rows<T, TRow>(this IBulkReader reader, DbContext context, Expression<Func<T, object>> columns, Func<IStoredRow, TRow> make)
        where T : class
    {
        context.Database.OpenConnection();
        using RepeatedQuestion<TRow> all = new(Of(context, columns), reader, make);
        return all.Ask();
    }

    /// <summary>The command; its parameters are in the order of the columns that have given values.</summary>
    /// <param name="context">The context of the entity; inside its current transaction.</param>
    /// <param name="columns">The columns that are asked for, as above.</param>
    /// <param name="by">The columns that have given values, none of which is missing; null for all rows.</param>
    public static DbCommand Of<T>(DbContext context, Expression<Func<T, object>> columns, Expression<Func<T, object>>? by = null)
        where T : class
    {
        var words = new TableWords(context, typeof(T));
        words.Command.CommandText = $"SELECT {string.Join(", ", TableWords.Parts(columns).Select(words.Text))} FROM {words.Table}";
        if (by is not null)
            words.Command.CommandText += $" WHERE {string.Join(" AND ", words.Given(by))}";
        return words.Command;
    }
}
