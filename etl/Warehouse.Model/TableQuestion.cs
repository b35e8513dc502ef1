using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

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
        var entity = context.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var names = context.GetService<ISqlGenerationHelper>();
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = context.Database.GetCommandTimeout() ?? command.CommandTimeout;
        command.CommandText = $"SELECT {string.Join(", ", PartsOf(columns).Select(Text))} FROM {names.DelimitIdentifier(table.Name, table.Schema)}";
        if (by is null)
        {
            return command;
        }

        var given = PartsOf(by).Select(Property).ToList();
        command.CommandText += $" WHERE {string.Join(" AND ", given.Select(p => $"{Column(p)} = {names.GenerateParameterName(p.Name)}"))}";
        foreach (var property in given)
        {
            command.Parameters.Add(property.GetRelationalTypeMapping().CreateParameter(command, names.GenerateParameterName(property.Name), null, nullable: false));
        }

        return command;

        static IReadOnlyList<Expression> PartsOf(Expression<Func<T, object>> some) => ((NewExpression)some.Body).Arguments;

        IProperty Property(Expression part) => entity.FindProperty((PropertyInfo)((MemberExpression)part).Member)!;

        string Column(IProperty property) => names.DelimitIdentifier(property.GetColumnName(table)!);

        string Text(Expression part) => part switch
        {
            BinaryExpression { NodeType: ExpressionType.Add } sum => $"({Text(sum.Left)} + {Text(sum.Right)})",
            BinaryExpression { NodeType: ExpressionType.Multiply } product => $"({Text(product.Left)} * {Text(product.Right)})",
            ConstantExpression { Value: int number } => number.ToString(CultureInfo.InvariantCulture),
            _ => Column(Property(part)),
        };
    }
}
