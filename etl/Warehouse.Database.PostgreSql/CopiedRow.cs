using System.Linq.Expressions;
using Npgsql;
using NpgsqlTypes;
using Warehouse.Model;

namespace Warehouse.Database.PostgreSql;

/// <summary>Writes the values of a row into a COPY, without an object for each of them.</summary>
internal static class CopiedRow
{
    private static readonly Dictionary<Type, NpgsqlDbType> Types = new()
    {
        [typeof(bool)] = NpgsqlDbType.Boolean,
        [typeof(short)] = NpgsqlDbType.Smallint,
        [typeof(int)] = NpgsqlDbType.Integer,
        [typeof(long)] = NpgsqlDbType.Bigint,
        [typeof(double)] = NpgsqlDbType.Double,
        [typeof(decimal)] = NpgsqlDbType.Numeric,
        [typeof(string)] = NpgsqlDbType.Text,
        [typeof(DateTime)] = NpgsqlDbType.TimestampTz,
        [typeof(DateOnly)] = NpgsqlDbType.Date,
        [typeof(Guid)] = NpgsqlDbType.Uuid,
    };

    /// <summary>The writer of a type of rows.</summary>
    public static Action<NpgsqlBinaryImporter, T> Of<T>(IReadOnlyList<BulkColumn> columns)
    {
        var copy = Expression.Parameter(typeof(NpgsqlBinaryImporter));
        var row = Expression.Parameter(typeof(T));
        var missing = Expression.Call(copy, nameof(NpgsqlBinaryImporter.WriteNull), null);
        var writes = columns.Select(column => column.Read(row, value => Write(copy, value), missing));
        return Expression.Lambda<Action<NpgsqlBinaryImporter, T>>(Expression.Block(typeof(void), writes), copy, row).Compile();
    }

    private static MethodCallExpression Write(Expression copy, Expression value) => value.Type == typeof(byte)
        ? Write(copy, Expression.Convert(value, typeof(short)))
        : Expression.Call(copy, nameof(NpgsqlBinaryImporter.Write), [value.Type], value, Expression.Constant(Types[value.Type]));
}
