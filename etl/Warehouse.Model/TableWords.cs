using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Warehouse.Model;

/// <summary>The words in which a store takes a statement about one table: names and parameters of EF Core's own metadata.</summary>
internal sealed class TableWords
{
    private readonly ISqlGenerationHelper names;
    private readonly IEntityType entity;
    private readonly StoreObjectIdentifier table;

    /// <summary>Begins a statement.</summary>
    /// <param name="context">The context of the entity; the statement runs inside its current transaction.</param>
    /// <param name="entity">The entity.</param>
    public TableWords(DbContext context, Type entity)
    {
        this.entity = context.Model.FindEntityType(entity)!;
        (names, table) = (context.GetService<ISqlGenerationHelper>(), StoreObjectIdentifier.Create(this.entity, StoreObjectType.Table)!.Value);
        Command = context.Database.GetDbConnection().CreateCommand();
        Command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        Command.CommandTimeout = context.Database.GetCommandTimeout() ?? Command.CommandTimeout;
    }

    /// <summary>The command, which takes the parameters that are named.</summary>
    public DbCommand Command { get; }

    /// <summary>The table's name.</summary>
    public string Table => names.DelimitIdentifier(table.Name, table.Schema);

    /// <summary>The parts of an anonymous type.</summary>
    public static IReadOnlyList<Expression> Parts(LambdaExpression some) => ((NewExpression)some.Body).Arguments;

    /// <summary>A column, or a sum or product of whole numbers.</summary>
    public string Text(Expression part) => part switch
    {
        BinaryExpression { NodeType: ExpressionType.Add } sum => $"({Text(sum.Left)} + {Text(sum.Right)})",
        BinaryExpression { NodeType: ExpressionType.Multiply } product => $"({Text(product.Left)} * {Text(product.Right)})",
        ConstantExpression { Value: int number } => number.ToString(CultureInfo.InvariantCulture),
        _ => Column(Property(part)),
    };

    /// <summary>Every column of an anonymous type with a parameter of its own.</summary>
    public IEnumerable<string> Given(LambdaExpression some) => Parts(some).Select(part => $"{Text(part)} = {Parameter(part)}");

    /// <summary>Names a further parameter for values of a column.</summary>
    /// <param name="part">The column.</param>
    /// <param name="suffix">Tells it from others of the same column.</param>
    public string Parameter(Expression part, string suffix = "")
    {
        var property = Property(part);
        var name = names.GenerateParameterName(property.Name + suffix);
        Command.Parameters.Add(property.GetRelationalTypeMapping().CreateParameter(Command, name, null, property.IsNullable));
        return name;
    }

    private IProperty Property(Expression part) => entity.FindProperty((PropertyInfo)((MemberExpression)part).Member)!;

    private string Column(IProperty property) => names.DelimitIdentifier(property.GetColumnName(table)!);
}
