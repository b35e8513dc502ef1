namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Conditions on an enum; in the schema <c>{name of the enum}Operators</c>.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class EnumOperators<T> : ValueOperators<T>
    where T : struct, Enum;
