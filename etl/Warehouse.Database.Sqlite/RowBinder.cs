using System.Linq.Expressions;
using SQLitePCL;
using Warehouse.Model;

namespace Warehouse.Database.Sqlite;

/// <summary>
/// Puts the values of a row into a compiled statement without an object for each of them. Knows whole numbers, truth values and
/// texts; other types have a form that the client alone defines.
/// </summary>
internal static class RowBinder
{
    private static readonly Type[] WholeNumbers = [typeof(byte), typeof(short), typeof(int), typeof(long)];

    /// <summary>The binder of a type of rows; null when a column is of a type that it does not know.</summary>
    public static Action<sqlite3_stmt, T>? For<T>(IReadOnlyList<BulkColumn> columns)
    {
        if (!columns.All(c => c.IsReadable && (c.ProviderType == typeof(bool) || c.ProviderType == typeof(string) || WholeNumbers.Contains(c.ProviderType))))
        {
            return null;
        }

        var statement = Expression.Parameter(typeof(sqlite3_stmt));
        var row = Expression.Parameter(typeof(T));
        var binds = columns.Select((column, i) => column.Read(
            row, value => Bind(statement, i + 1, value), Call(nameof(raw.sqlite3_bind_null), statement, Expression.Constant(i + 1))));
        return Expression.Lambda<Action<sqlite3_stmt, T>>(Expression.Block(binds), statement, row).Compile();
    }

    private static MethodCallExpression Bind(Expression statement, int at, Expression value) => value.Type == typeof(string)
        ? Call(nameof(raw.sqlite3_bind_text), statement, Expression.Constant(at), value)
        : Call(nameof(raw.sqlite3_bind_int64), statement, Expression.Constant(at), Number(value));

    private static Expression Number(Expression value) => value.Type == typeof(bool)
        ? Expression.Condition(value, Expression.Constant(1L), Expression.Constant(0L))
        : Expression.Convert(value, typeof(long));

    private static MethodCallExpression Call(string name, params Expression[] arguments) =>
        Expression.Call(typeof(raw).GetMethod(name, [.. arguments.Select(a => a.Type)])!, arguments);
}
