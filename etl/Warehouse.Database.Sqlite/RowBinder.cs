using System.Linq.Expressions;
using Warehouse.Model;

namespace Warehouse.Database.Sqlite;

/// <summary>
/// Puts the values of a row into a compiled statement without an object for each of them. Knows whole numbers, truth values and
/// texts; other types have a form that the client alone defines.
/// </summary>
internal static class RowBinder
{
    private static readonly Type[] WholeNumbers = [typeof(byte), typeof(short), typeof(int), typeof(long)];

    /// <summary>
    /// The binder of a type of rows: takes the statement, how many values stand before those of the row, and the row. Null when a
    /// column is of a type that it does not know.
    /// </summary>
    public static Action<RawStatement, int, T>? For<T>(IReadOnlyList<BulkColumn> columns)
    {
        if (!columns.All(c => c.IsReadable && (c.ProviderType == typeof(bool) || c.ProviderType == typeof(string) || WholeNumbers.Contains(c.ProviderType))))
        {
            return null;
        }

        var (statement, before, row) = (Expression.Parameter(typeof(RawStatement)), Expression.Parameter(typeof(int)), Expression.Parameter(typeof(T)));
        var binds = columns.Select((column, i) =>
        {
            var at = Expression.Add(before, Expression.Constant(i + 1));
            return column.Read(
                row,
                value => Call(statement, nameof(RawStatement.Bind), at, value.Type == typeof(string) ? value : Number(value)),
                Call(statement, nameof(RawStatement.BindNull), at));
        });
        return Expression.Lambda<Action<RawStatement, int, T>>(Expression.Block(binds), statement, before, row).Compile();
    }

    private static Expression Number(Expression value) => value.Type == typeof(bool)
        ? Expression.Condition(value, Expression.Constant(1L), Expression.Constant(0L))
        : Expression.Convert(value, typeof(long));

    private static MethodCallExpression Call(Expression statement, string name, params Expression[] arguments) =>
        Expression.Call(statement, typeof(RawStatement).GetMethod(name, [.. arguments.Select(a => a.Type)])!, arguments);
}
