using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Warehouse.Model;

/// <summary>A column of a bulk insert: its name, and the value of a row as the provider stores it.</summary>
public sealed class BulkColumn
{
    /// <summary>So many values are read by reflection: compiling how takes longer.</summary>
    private const int Few = 100;

    private readonly Func<object, object?> read;
    private readonly ValueConverter? converter;
    private readonly PropertyInfo? member;
    private readonly LambdaExpression? conversion;

    private BulkColumn(IProperty property, StoreObjectIdentifier table)
    {
        Name = property.GetColumnName(table)!;
        IsGenerated = property.ValueGenerated != ValueGenerated.Never;
        converter = property.GetTypeMapping().Converter;
        (member, conversion) = (property.PropertyInfo, converter?.ConvertToProviderExpression);
        read = member is null ? property.GetGetter().GetClrValue : Getter(member);
        ProviderType = converter?.ProviderClrType ?? Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
    }

    /// <summary>Name of the column.</summary>
    public string Name { get; }

    /// <summary>Whether the store gives the value of a row that has none.</summary>
    public bool IsGenerated { get; }

    /// <summary>CLR type of the values as the provider stores them, without its nullability.</summary>
    public Type ProviderType { get; }

    /// <summary>The row's value after EF Core's conversion; null for a missing value.</summary>
    public object? ValueOf(object row)
    {
        var value = read(row);
        return value is null || converter is null ? value : converter.ConvertToProvider(value);
    }

    /// <summary>Whether <see cref="Read"/> can be asked: the value is a property of the row.</summary>
    public bool IsReadable => member is not null;

    /// <summary>What is done with a row's value as the provider stores it, as an expression: no value is boxed.</summary>
    /// <param name="row">The row.</param>
    /// <param name="use">What is done with a value that is there.</param>
    /// <param name="missing">What is done without one.</param>
    public Expression Read(Expression row, Func<Expression, Expression> use, Expression missing)
    {
        Expression value = Expression.Property(row, member!);
        if (Nullable.GetUnderlyingType(value.Type) is not null)
            return Expression.IfThenElse(Expression.Property(value, "HasValue"), use(Converted(Expression.Property(value, "Value"))), missing);
        var found = use(Converted(value));
        return value.Type.IsValueType ? found : Expression.IfThenElse(Expression.Equal(value, Expression.Constant(null)), missing, found);
    }

    private static Func<object, object?> Getter(PropertyInfo member)
    {
        var count = 0;
        Lazy<Func<object, object?>> compiled = new(() => Compiled(member));
        return row => count < Few && count++ < Few ? member.GetValue(row) : compiled.Value(row);
    }

    /// <summary>EF Core's own way compiles four times as much.</summary>
    private static Func<object, object?> Compiled(PropertyInfo member)
    {
        var row = Expression.Parameter(typeof(object));
        var value = Expression.Property(Expression.Convert(row, member.DeclaringType!), member);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), row).Compile();
    }

    private Expression Converted(Expression value) => conversion is null ? value : Expression.Invoke(conversion, value);

    /// <summary>The columns of an entity type, without those that the store generates.</summary>
    /// <exception cref="InvalidOperationException">The type is not an entity of the context.</exception>
    public static IReadOnlyList<BulkColumn> Of<T>(DbContext context)
        where T : class => Of(EntityOf<T>(context), e => e.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never));

    /// <summary>All columns of an entity type, generated keys too, without those that the store computes from others.</summary>
    /// <exception cref="InvalidOperationException">The type is not an entity of the context.</exception>
    public static IReadOnlyList<BulkColumn> AllOf<T>(DbContext context)
        where T : class => Of(EntityOf<T>(context), e => e.GetProperties().Where(p => p.GetComputedColumnSql() is null));

    /// <summary>The columns of the primary key of an entity type.</summary>
    /// <exception cref="InvalidOperationException">The type is not an entity of the context.</exception>
    public static IReadOnlyList<BulkColumn> KeyOf<T>(DbContext context)
        where T : class => Of(EntityOf<T>(context), e => e.FindPrimaryKey()!.Properties);

    private static IEntityType EntityOf<T>(DbContext context) => context.Model.FindEntityType(typeof(T))
        ?? throw new InvalidOperationException($"{typeof(T).Name} is not an entity of {context.GetType().Name}.");

    private static IReadOnlyList<BulkColumn> Of(IEntityType entity, Func<IEntityType, IEnumerable<IProperty>> properties)
    {
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        return [.. properties(entity).Select(p => new BulkColumn(p, table))];
    }
}
