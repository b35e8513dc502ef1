namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Conditions on a truth value.</summary>
public sealed class BooleanOperators : ValueOperators<bool>;
