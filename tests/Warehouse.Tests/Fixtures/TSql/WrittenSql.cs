using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Warehouse.Tests.Fixtures.TSql;

/// <summary>Keeps what a context would send to a server that is not there, and answers as one would that did it: one row, with the next number or the count.</summary>
internal sealed class WrittenSql : DbCommandInterceptor, IDbConnectionInterceptor
{
    private int given;

    public List<string> Statements { get; } = [];

    public ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        new(InterceptionResult.Suppress());

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        var sql = command.CommandText;
        Statements.Add(sql);
        var numbered = sql.Contains("INSERTED.", StringComparison.Ordinal)
            ? eventData.Context!.Model.GetEntityTypes().Single(t => sql.Contains($"INTO [{t.GetSchema()}].[{t.GetTableName()}] (", StringComparison.Ordinal))
            : null;
        using var row = new DataTable();
        row.Columns.Add("Answer", numbered?.FindPrimaryKey()!.Properties[0].ClrType ?? typeof(int));
        row.Rows.Add(numbered is null ? 1 : ++given);
        return new(InterceptionResult<DbDataReader>.SuppressWithResult(row.CreateDataReader()));
    }
}
