using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Warehouse.Model;

/// <summary>
/// Changes rows of one table that are found by given values, again and again with other ones. It is put together as a
/// <see cref="TableQuestion"/> is, for the same reason. Of the operational store, its notes for the load are the caller's.
/// </summary>
public sealed class RepeatedChange : IDisposable
{
    private readonly DbCommand command;

    private RepeatedChange(DbCommand command, string text)
    {
        this.command = command;
        this.command.CommandText = text;
    }

    /// <summary>Gives columns other values.</summary>
    /// <param name="context">The context of the entity; inside its current transaction.</param>
    /// <param name="columns">The columns, as an anonymous type of properties.</param>
    /// <param name="by">The columns that tell which rows, none of whose values is missing; null for all rows.</param>
    public static RepeatedChange Setting<T>(DbContext context, Expression<Func<T, object>> columns, Expression<Func<T, object>>? by = null)
        where T : class
    {
        var words = new TableWords(context, typeof(T));
        var text = $"UPDATE {words.Table} SET {string.Join(", ", words.Given(columns))}";
        return new(words.Command, by is null ? text : $"{text} WHERE {string.Join(" AND ", words.Given(by))}");
    }

    /// <summary>Deletes the rows in which a column has any of some values.</summary>
    /// <param name="context">The context of the entity; inside its current transaction.</param>
    /// <param name="by">The column, as an anonymous type.</param>
    /// <param name="count">How many values are told each time.</param>
    public static RepeatedChange Deleting<T>(DbContext context, Expression<Func<T, object>> by, int count = 1)
        where T : class
    {
        var (words, column) = (new TableWords(context, typeof(T)), TableWords.Parts(by)[0]);
        var values = Enumerable.Range(0, count).Select(i => words.Parameter(column, i.ToString(CultureInfo.InvariantCulture)));
        return new(words.Command, $"DELETE FROM {words.Table} WHERE {words.Text(column)} IN ({string.Join(", ", values)})");
    }

    /// <summary>The statement.</summary>
    public string Text => command.CommandText;

    /// <summary>Makes the change; the context's connection is open.</summary>
    /// <param name="values">The values: first of the columns that are set, then of those that tell which rows; null for a missing one.</param>
    /// <returns>How many rows were changed.</returns>
    public int Run(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => command.Dispose();
}
