namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Conditions on a floating-point number.</summary>
public sealed class FloatOperators : OrderedOperators<double>;
