using Warehouse.GraphQL.Types.Scalars;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Which scalar a C# type is.</summary>
internal static class ClrScalars
{
    private static readonly Dictionary<Type, ScalarType> ByType = new()
    {
        [typeof(int)] = BuiltInScalars.Int,
        [typeof(short)] = BuiltInScalars.Int,
        [typeof(byte)] = BuiltInScalars.Int,
        [typeof(long)] = BuiltInScalars.Long,
        [typeof(double)] = BuiltInScalars.Float,
        [typeof(float)] = BuiltInScalars.Float,
        [typeof(decimal)] = BuiltInScalars.Decimal,
        [typeof(bool)] = BuiltInScalars.Boolean,
        [typeof(string)] = BuiltInScalars.String,
        [typeof(Guid)] = BuiltInScalars.Id,
        [typeof(Uri)] = BuiltInScalars.String,
        [typeof(DateOnly)] = BuiltInScalars.Date,
        [typeof(DateTime)] = BuiltInScalars.DateTime,
        [typeof(DateTimeOffset)] = BuiltInScalars.DateTime,
    };

    public static ScalarType? Find(Type type, bool isId) => isId ? BuiltInScalars.Id : ByType.GetValueOrDefault(type);

    public static bool IsLeaf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum || ByType.ContainsKey(type);
    }
}
