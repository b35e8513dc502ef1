using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>Compares what two fields return, as far as their sub-fields do not decide (SameResponseShape, 5.3.2).</summary>
internal static class ResponseShape
{
    public static bool Conflicts(GraphQLType? first, GraphQLType? second) => (first, second) switch
    {
        (null, _) or (_, null) => false,
        (ListType a, ListType b) => Conflicts(a.OfType, b.OfType),
        (NonNullType a, NonNullType b) => Conflicts(a.OfType, b.OfType),
        (ListType or NonNullType, _) or (_, ListType or NonNullType) => true,
        (NamedType a, NamedType b) => (a.IsLeaf || b.IsLeaf) && !ReferenceEquals(a, b),
        _ => false,
    };
}
