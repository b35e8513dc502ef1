using Warehouse.GraphQL.Data.Filtering;
using Warehouse.Marts.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>Operators of a filter as conditions of the marts.</summary>
internal static class Conditions
{
    public static ValueCondition<T>? ToCondition<T>(this OrderedOperators<T>? operators)
        where T : struct => operators is null ? null : new()
        {
            Eq = operators.Eq,
            Neq = operators.Neq,
            In = operators.In,
            Nin = operators.Nin,
            Gt = operators.Gt,
            Gte = operators.Gte,
            Lt = operators.Lt,
            Lte = operators.Lte,
            IsNull = operators.AsksForMissing,
        };

    public static ValueCondition<T>? ToCondition<T>(this EnumOperators<T>? operators)
        where T : struct, Enum => operators is null ? null : new()
        {
            Eq = operators.Eq,
            Neq = operators.Neq,
            In = operators.In,
            Nin = operators.Nin,
            IsNull = operators.AsksForMissing,
        };

    public static TextCondition? ToCondition(this IdOperators? operators) => Text(operators);

    public static TextCondition? ToCondition(this StringOperators? operators) => Text(operators) is { } condition
        ? condition with { Contains = operators!.Contains, StartsWith = operators.StartsWith }
        : null;

    private static TextCondition? Text(TextOperators? operators) => operators is null ? null : new()
    {
        Eq = operators.Eq,
        Neq = operators.Neq,
        In = operators.In,
        Nin = operators.Nin,
        IsNull = operators.AsksForMissing,
    };
}
