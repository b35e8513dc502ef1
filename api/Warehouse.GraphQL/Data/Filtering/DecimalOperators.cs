namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Conditions on a decimal number.</summary>
public sealed class DecimalOperators : OrderedOperators<decimal>;
