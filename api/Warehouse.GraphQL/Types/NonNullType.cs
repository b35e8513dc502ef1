namespace Warehouse.GraphQL.Types;

/// <summary><c>T!</c> (section 3.12).</summary>
/// <param name="ofType">The nullable type inside.</param>
public sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    /// <summary>The nullable type inside.</summary>
    public GraphQLType OfType { get; } = ofType;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.NonNull;

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <inheritdoc/>
    public override GraphQLType Nullable => OfType;

    /// <inheritdoc/>
    public override string ToString() => $"{OfType}!";
}
