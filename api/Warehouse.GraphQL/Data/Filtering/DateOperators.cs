namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Conditions on a calendar day.</summary>
public sealed class DateOperators : OrderedOperators<DateOnly>;
