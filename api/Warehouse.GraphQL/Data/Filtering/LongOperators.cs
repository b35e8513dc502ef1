namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Conditions on a whole number of 64 bits.</summary>
public sealed class LongOperators : OrderedOperators<long>;
