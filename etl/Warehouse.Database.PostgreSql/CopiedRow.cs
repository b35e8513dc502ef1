using System.Linq.Expressions;
using Warehouse.Model;

namespace Warehouse.Database.PostgreSql;

/// <summary>Writes the values of a row into a COPY, without an object for each of them.</summary>
internal static class CopiedRow
{
    /// <summary>The writer of a type of rows.</summary>
    public static Action<CopiedBytes, T> Of<T>(IReadOnlyList<BulkColumn> columns)
    {
        var copy = Expression.Parameter(typeof(CopiedBytes));
        var row = Expression.Parameter(typeof(T));
        var start = Expression.Call(copy, nameof(CopiedBytes.StartRow), null, Expression.Constant((short)columns.Count));
        var missing = Expression.Call(copy, nameof(CopiedBytes.WriteMissing), null);
        var writes = columns.Select(column => column.Read(row, value => Write(copy, value), missing));
        return Expression.Lambda<Action<CopiedBytes, T>>(Expression.Block(typeof(void), [start, .. writes]), copy, row).Compile();
    }

    private static MethodCallExpression Write(Expression copy, Expression value) => value.Type == typeof(byte)
        ? Write(copy, Expression.Convert(value, typeof(short)))
        : Expression.Call(copy, nameof(CopiedBytes.Write), null, value);
}
