using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types;

/// <summary>A leaf that is written straight from its parent while the response is written: no boxing, no task, no list of values.</summary>
/// <param name="write">Writes the parent's value, or writes nothing and returns false when it is null.</param>
/// <param name="get">The same value boxed.</param>
public sealed class LeafResolver(Func<object, ResponseWriter, bool> write, Func<object, object?> get) : FieldResolver
{
    /// <summary>Writes the parent's value, or writes nothing and returns false when it is null.</summary>
    public Func<object, ResponseWriter, bool> Write { get; } = write;

    /// <summary>The same value boxed.</summary>
    public Func<object, object?> Get { get; } = get;

    /// <summary>A leaf of a value type that is never null.</summary>
    /// <typeparam name="TParent">The parent.</typeparam>
    /// <typeparam name="TValue">The value.</typeparam>
    /// <param name="get">Reads the value.</param>
    /// <param name="write">Writes it as its GraphQL type wants it.</param>
    public static LeafResolver Of<TParent, TValue>(Func<TParent, TValue> get, Action<ResponseWriter, TValue> write)
        where TValue : struct =>
        new(
            (parent, writer) =>
            {
                write(writer, get((TParent)parent));
                return true;
            },
            parent => get((TParent)parent));

    /// <summary>A leaf of a value type that may be null.</summary>
    /// <typeparam name="TParent">The parent.</typeparam>
    /// <typeparam name="TValue">The value.</typeparam>
    /// <param name="get">Reads the value.</param>
    /// <param name="write">Writes it as its GraphQL type wants it.</param>
    public static LeafResolver OfNullable<TParent, TValue>(Func<TParent, TValue?> get, Action<ResponseWriter, TValue> write)
        where TValue : struct =>
        new(
            (parent, writer) =>
            {
                if (get((TParent)parent) is not { } value)
                {
                    return false;
                }

                write(writer, value);
                return true;
            },
            parent => get((TParent)parent));

    /// <summary>A leaf of text.</summary>
    /// <typeparam name="TParent">The parent.</typeparam>
    /// <param name="get">Reads the value.</param>
    public static LeafResolver OfString<TParent>(Func<TParent, string?> get) =>
        new(
            (parent, writer) =>
            {
                if (get((TParent)parent) is not { } value)
                {
                    return false;
                }

                writer.WriteString(value);
                return true;
            },
            parent => get((TParent)parent));

    /// <summary>A leaf of an enum that is never null.</summary>
    /// <typeparam name="TParent">The parent.</typeparam>
    /// <typeparam name="TEnum">The enum of C#.</typeparam>
    /// <param name="get">Reads the value.</param>
    /// <param name="type">The enum of the schema.</param>
    public static LeafResolver OfEnum<TParent, TEnum>(Func<TParent, TEnum> get, EnumType type)
        where TEnum : struct, Enum
    {
        var names = type.EncodedNames<TEnum>();
        return Of(get, (writer, value) => writer.WriteRaw(
            names.GetValueOrDefault(value) ?? throw new GraphQLException($"Enum \"{type.Name}\" cannot represent value: \"{value}\"")));
    }
}
