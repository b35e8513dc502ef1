namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Conditions on an identity.</summary>
public sealed class IdOperators : TextOperators;
