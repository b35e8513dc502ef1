namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Conditions on one of a set of values.</summary>
/// <remarks>In the schema <c>{name of the enum}Operators</c>, or the name of a class that derives from it.</remarks>
/// <typeparam name="T">The enum.</typeparam>
public class EnumOperators<T> : ValueOperators<T>
    where T : struct, Enum;
