namespace Warehouse.GraphQL.Types;

/// <summary>A type by name, e.g. <c>[Plan!]!</c>, so that definitions may refer to each other before any of them is complete.</summary>
public sealed record TypeReference
{
    private TypeReference(string? name, TypeReference? item, bool isNonNull) => (Name, Item, IsNonNull) = (name, item, isNonNull);

    /// <summary>The name when this is no list.</summary>
    public string? Name { get; }

    /// <summary>The item when this is a list.</summary>
    public TypeReference? Item { get; }

    /// <summary>Whether null is excluded.</summary>
    public bool IsNonNull { get; private init; }

    /// <summary>The name inside all wrappers.</summary>
    public string InnerName => Name ?? Item!.InnerName;

    /// <summary>A nullable named type.</summary>
    /// <param name="name">Name of the type.</param>
    public static TypeReference Named(string name) => new(name, null, false);

    /// <summary>A nullable list.</summary>
    /// <param name="item">Type of the items.</param>
    public static TypeReference ListOf(TypeReference item) => new(null, item, false);

    /// <summary>The same type without null.</summary>
    public TypeReference NonNull() => this with { IsNonNull = true };

    /// <summary>The same type with null.</summary>
    public TypeReference Nullable() => this with { IsNonNull = false };

    /// <summary>Reads the specification's notation.</summary>
    /// <param name="notation">For example <c>[String!]!</c>.</param>
    /// <exception cref="FormatException">The brackets do not match.</exception>
    public static TypeReference Parse(string notation)
    {
        var text = notation.AsSpan().Trim();
        if (text is [.. var inner, '!'])
        {
            return Parse(inner.ToString()).NonNull();
        }

        return text switch
        {
            ['[', .. var item, ']'] => ListOf(Parse(item.ToString())),
            [] or ['[', ..] or [.., ']'] => throw new FormatException($"'{notation}' is no type reference."),
            _ => Named(text.ToString()),
        };
    }

    /// <summary>Reads the specification's notation.</summary>
    /// <param name="notation">For example <c>[String!]!</c>.</param>
    public static implicit operator TypeReference(string notation) => Parse(notation);

    /// <inheritdoc/>
    public override string ToString() => (Name ?? $"[{Item}]") + (IsNonNull ? "!" : "");
}
