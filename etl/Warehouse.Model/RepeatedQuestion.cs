using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Warehouse.Model;

/// <summary>
/// A question that is translated once and that is asked again and again with other values, straight from the provider's client: what
/// EF Core does for every answer costs many times what a store takes to seek a few rows.
/// </summary>
/// <typeparam name="T">What is made of a row.</typeparam>
public sealed class RepeatedQuestion<T> : IDisposable
{
    private readonly DbCommand command;
    private readonly DbParameter[] parameters;
    private readonly IBulkReader reader;
    private readonly Func<IStoredRow, T> make;
    private IStoredRow? row;

    /// <summary>Takes a command that is made already, whose values are told in the order of its parameters; it ends with the question.</summary>
    /// <param name="command">The command, of an open connection.</param>
    /// <param name="reader">The provider's bulk reader, which takes the values.</param>
    /// <param name="make">Makes a value of a row, which holds only during the call.</param>
    public RepeatedQuestion(DbCommand command, IBulkReader reader, Func<IStoredRow, T> make)
    {
        (this.command, this.reader, this.make) = (command, reader, make);
        parameters = [.. command.Parameters.Cast<DbParameter>()];
    }

    /// <summary>Translates the question, to be asked inside the context's current transaction.</summary>
    /// <param name="context">The context that the query is of.</param>
    /// <param name="reader">The provider's bulk reader, which takes the values.</param>
    /// <param name="query">A query that selects plain columns; a row has them in the order of the projection.</param>
    /// <param name="make">Makes a value of a row, which holds only during the call.</param>
    /// <param name="variables">Names of the variables that the query captures, in the order in which their values are told later.</param>
    /// <exception cref="ArgumentException">The query captures no variable of such a name.</exception>
    public RepeatedQuestion(DbContext context, IBulkReader reader, IQueryable query, Func<IStoredRow, T> make, params ReadOnlySpan<string> variables)
    {
        context.Database.OpenConnection();
        command = query.CreateDbCommand();
        parameters = new DbParameter[variables.Length];
        for (var i = 0; i < variables.Length; i++)
        {
            var at = command.Parameters.IndexOf("@" + variables[i]);
            parameters[i] = at >= 0 ? command.Parameters[at] : throw new ArgumentException($"The query does not ask for '{variables[i]}'.", nameof(variables));
        }

        (this.reader, this.make) = (reader, make);
    }

    /// <summary>Asks it; all rows are read when this returns.</summary>
    /// <param name="values">The values of the variables.</param>
    public List<T> Ask(params ReadOnlySpan<object> values)
    {
        List<T> rows = [];
        if (row is not null && reader.AskAgain(parameters, values, row, make, rows))
        {
            return rows;
        }

        for (var i = 0; i < values.Length; i++)
        {
            parameters[i].Value = values[i];

            // A client cuts what is longer than the value that the question was translated with.
            if (values[i] is string text && parameters[i].Size < text.Length)
            {
                parameters[i].Size = text.Length;
            }
        }

        using var answer = command.ExecuteReader();
        if (!answer.Read())
        {
            return rows;
        }

        row = reader.RowOf(answer, row);
        do
        {
            rows.Add(make(row));
        }
        while (answer.Read());

        return rows;
    }

    /// <inheritdoc/>
    public void Dispose() => command.Dispose();
}
