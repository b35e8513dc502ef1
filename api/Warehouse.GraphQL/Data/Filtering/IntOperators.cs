namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Conditions on a whole number of 32 bits.</summary>
public sealed class IntOperators : OrderedOperators<int>;
