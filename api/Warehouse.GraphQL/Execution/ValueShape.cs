using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>A type reference unfolded for CompleteValue: a chain of lists down to the named type.</summary>
internal sealed class ValueShape
{
    private ValueShape(bool isNonNull, ValueShape? item, NamedType named) => (IsNonNull, Item, Named) = (isNonNull, item, named);

    public bool IsNonNull { get; }

    /// <summary>The shape of the items when this is a list.</summary>
    public ValueShape? Item { get; }

    public NamedType Named { get; }

    public static ValueShape Of(GraphQLType type) => new(
        type.IsNonNull,
        type.Nullable is ListType list ? Of(list.OfType) : null,
        type.Named);
}
