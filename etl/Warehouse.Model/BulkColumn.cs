using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Warehouse.Model;

/// <summary>A column of a bulk insert: its name, and the value of a row as the provider stores it.</summary>
public sealed class BulkColumn
{
    private readonly Func<object, object?> read;
    private readonly Func<object?, object?>? convert;

    private BulkColumn(IProperty property, StoreObjectIdentifier table)
    {
        Name = property.GetColumnName(table)!;
        read = property.GetGetter().GetClrValue;
        var converter = property.GetTypeMapping().Converter;
        convert = converter?.ConvertToProvider;
        ProviderType = converter?.ProviderClrType ?? Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
    }

    /// <summary>Name of the column.</summary>
    public string Name { get; }

    /// <summary>CLR type of the values as the provider stores them, without its nullability.</summary>
    public Type ProviderType { get; }

    /// <summary>The row's value after EF Core's conversion; null for a missing value.</summary>
    public object? ValueOf(object row)
    {
        var value = read(row);
        return value is null || convert is null ? value : convert(value);
    }

    /// <summary>The columns of an entity type, without those that the store generates.</summary>
    /// <exception cref="InvalidOperationException">The type is not an entity of the context.</exception>
    public static IReadOnlyList<BulkColumn> Of<T>(DbContext context)
        where T : class => Of(EntityOf<T>(context), e => e.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never));

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
