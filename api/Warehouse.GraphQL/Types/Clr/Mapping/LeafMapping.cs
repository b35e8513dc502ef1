using System.Linq.Expressions;
using System.Reflection;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types.Scalars;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Leaf resolvers with typed getters: compiled when a field is first asked for, nothing boxed.</summary>
internal static class LeafMapping
{
    private static readonly Dictionary<Type, Delegate> Writers = new()
    {
        [typeof(int)] = (Action<ResponseWriter, int>)((w, v) => w.WriteInt32(v)),
        [typeof(short)] = (Action<ResponseWriter, short>)((w, v) => w.WriteInt32(v)),
        [typeof(byte)] = (Action<ResponseWriter, byte>)((w, v) => w.WriteInt32(v)),
        [typeof(long)] = (Action<ResponseWriter, long>)((w, v) => w.WriteInt64(v)),
        [typeof(decimal)] = (Action<ResponseWriter, decimal>)((w, v) => w.WriteDecimal(v)),
        [typeof(bool)] = (Action<ResponseWriter, bool>)((w, v) => w.WriteBoolean(v)),
        [typeof(Guid)] = (Action<ResponseWriter, Guid>)((w, v) => w.WriteQuoted(v, default)),
        [typeof(DateOnly)] = (Action<ResponseWriter, DateOnly>)((w, v) => w.WriteQuoted(v, "yyyy-MM-dd")),
        [typeof(DateTime)] = (Action<ResponseWriter, DateTime>)((w, v) => DateTimeScalar.Write(w, DateTimeScalar.AsInstant(v))),
        [typeof(DateTimeOffset)] = (Action<ResponseWriter, DateTimeOffset>)DateTimeScalar.Write,
    };

    /// <summary>Makes the resolver for a getter of one parent parameter; null when its type has no typed writer.</summary>
    /// <param name="schema">Gives the enum types.</param>
    /// <param name="getter">From the parent's type to a leaf type.</param>
    /// <param name="isId">Written as text.</param>
    public static Func<FieldResolver>? Create(SchemaMapping schema, LambdaExpression getter, bool isId)
    {
        var (parent, value) = (getter.Parameters[0].Type, getter.ReturnType);
        var plain = Nullable.GetUnderlyingType(value) ?? value;
        if (value == typeof(string))
        {
            return () => Invoke(nameof(OfString), [parent], getter.Compile());
        }
        if (isId && plain != typeof(Guid))
        {
            return plain == typeof(int) || plain == typeof(long) ? () => Invoke(nameof(OfNumberId), [parent, plain], AsNullable(getter, plain).Compile()) : null;
        }
        if (plain.IsEnum)
        {
            var type = schema.Enum(plain);
            return () => Invoke(nameof(OfEnum), [parent, plain], AsNullable(getter, plain).Compile(), type);
        }
        // A number that is not finite needs the scalar's own check.
        if (!Writers.TryGetValue(plain, out var writer))
        {
            return plain == typeof(double) ? () => Invoke(nameof(OfDouble), [parent], AsNullable(getter, plain).Compile()) : null;
        }
        return () => Invoke(plain == value ? nameof(Of) : nameof(OfNullable), [parent, plain], getter.Compile(), writer);
    }

    private static FieldResolver Invoke(string method, Type[] types, params object[] arguments) =>
        (FieldResolver)typeof(LeafMapping).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(types).Invoke(null, arguments)!;

    private static LambdaExpression AsNullable(LambdaExpression getter, Type plain)
    {
        var nullable = typeof(Nullable<>).MakeGenericType(plain);
        return getter.ReturnType == nullable ? getter : Expression.Lambda(Expression.Convert(getter.Body, nullable), getter.Parameters);
    }

    private static LeafResolver OfString<TParent>(Func<TParent, string?> get) => LeafResolver.OfString(get);

    private static LeafResolver Of<TParent, T>(Func<TParent, T> get, Action<ResponseWriter, T> write)
        where T : struct => LeafResolver.Of(get, write);

    private static LeafResolver OfNullable<TParent, T>(Func<TParent, T?> get, Action<ResponseWriter, T> write)
        where T : struct => LeafResolver.OfNullable(get, write);

    private static LeafResolver OfNumberId<TParent, T>(Func<TParent, T?> get)
        where T : struct, IUtf8SpanFormattable => LeafResolver.OfNullable(get, static (writer, value) => writer.WriteQuoted(value, default));

    private static LeafResolver OfDouble<TParent>(Func<TParent, double?> get) => LeafResolver.OfNullable(get, static (writer, value) =>
    {
        if (!double.IsFinite(value))
        {
            throw new GraphQLException($"Float cannot represent non numeric value: {value}");
        }
        writer.WriteDouble(value);
    });

    private static LeafResolver OfEnum<TParent, T>(Func<TParent, T?> get, EnumType type)
        where T : struct, Enum
    {
        var names = type.EncodedNames<T>();
        return LeafResolver.OfNullable(get, (writer, value) => writer.WriteRaw(
            names.GetValueOrDefault(value) ?? throw new GraphQLException($"Enum \"{type.Name}\" cannot represent value: \"{value}\"")));
    }
}
