using Warehouse.GraphQL.Language.Syntax;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation;

/// <summary>How types of one schema relate to each other and to references in documents.</summary>
internal static class TypeRelations
{
    /// <summary>The type that a reference names; null when its name is unknown.</summary>
    public static GraphQLType? Resolve(this Schema schema, TypeNode reference) => reference switch
    {
        NonNullTypeNode nonNull => schema.Resolve(nonNull.Type) is { } type ? new NonNullType(type) : null,
        ListTypeNode list => schema.Resolve(list.Type) is { } type ? new ListType(type) : null,
        NamedTypeNode named => schema.GetType(named.Name.Value),
        _ => null,
    };

    /// <summary>Same named type under the same wrappers.</summary>
    public static bool IsSameType(GraphQLType first, GraphQLType second) => (first, second) switch
    {
        (NonNullType a, NonNullType b) => IsSameType(a.OfType, b.OfType),
        (ListType a, ListType b) => IsSameType(a.OfType, b.OfType),
        _ => ReferenceEquals(first, second),
    };

    /// <summary>Whether every value of a type is also one of another (IsSubType and AreTypesCompatible of the specification).</summary>
    public static bool IsTypeSubTypeOf(this Schema schema, GraphQLType type, GraphQLType super) => (type, super) switch
    {
        (NonNullType a, NonNullType b) => schema.IsTypeSubTypeOf(a.OfType, b.OfType),
        (_, NonNullType) => false,
        (NonNullType a, _) => schema.IsTypeSubTypeOf(a.OfType, super),
        (ListType a, ListType b) => schema.IsTypeSubTypeOf(a.OfType, b.OfType),
        (ListType, _) or (_, ListType) => false,
        (NamedType a, NamedType b) => ReferenceEquals(a, b) || schema.IsSubType(b, a),
        _ => false,
    };

    /// <summary>Whether some object type is possible for both (5.5.2.3).</summary>
    public static bool Overlap(this Schema schema, NamedType first, NamedType second) => (first.IsAbstract, second.IsAbstract) switch
    {
        _ when ReferenceEquals(first, second) => true,
        (true, true) => schema.GetPossibleTypes(first).Any(type => schema.IsSubType(second, type)),
        (true, false) => schema.IsSubType(first, second),
        (false, true) => schema.IsSubType(second, first),
        _ => false,
    };
}
