namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Conditions on an instant.</summary>
public sealed class DateTimeOperators : OrderedOperators<DateTimeOffset>;
