using System.Linq.Expressions;
using System.Reflection;

namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>One comparison of a member with a value, as C# would write it: null equals null only, and differs from every value.</summary>
internal readonly record struct FilterCondition(FilterOperator Operator, object? Value)
{
    private static readonly MethodInfo ListContains = typeof(Enumerable).GetMethods()
        .Single(m => m.Name == nameof(Enumerable.Contains) && m.GetParameters().Length == 2);
    private static readonly MethodInfo TextContains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly MethodInfo TextStartsWith = typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!;
    private static readonly MethodInfo TextEndsWith = typeof(string).GetMethod(nameof(string.EndsWith), [typeof(string)])!;

    public Expression ToPredicate(Expression member) => Operator switch
    {
        FilterOperator.Eq => Value is null ? IsNull(member) : Expression.Equal(member, Operand(member)),
        FilterOperator.Neq => Value is null ? Expression.Not(IsNull(member)) : Expression.NotEqual(member, Operand(member)),
        FilterOperator.In => IsIn(member),
        FilterOperator.Nin => Expression.Not(IsIn(member)),
        FilterOperator.Gt => Expression.GreaterThan(member, Operand(member)),
        FilterOperator.Gte => Expression.GreaterThanOrEqual(member, Operand(member)),
        FilterOperator.Lt => Expression.LessThan(member, Operand(member)),
        FilterOperator.Lte => Expression.LessThanOrEqual(member, Operand(member)),
        FilterOperator.Contains => Text(member, TextContains),
        FilterOperator.StartsWith => Text(member, TextStartsWith),
        _ => Text(member, TextEndsWith),
    };

    private static Expression IsNull(Expression member) =>
        member.Type.IsValueType && Nullable.GetUnderlyingType(member.Type) is null
            ? Expression.Constant(false)
            : Expression.Equal(member, Expression.Constant(null, member.Type));

    private Expression Operand(Expression member) => QueryParameter.Of(FilterValue.To(Value!, member.Type), member.Type);

    private MethodCallExpression IsIn(Expression member)
    {
        var values = FilterValue.ToArray((System.Collections.IEnumerable)Value!, member.Type);
        return Expression.Call(ListContains.MakeGenericMethod(member.Type), QueryParameter.Of(values, values.GetType()), member);
    }

    // Sequences in memory call the method on null where a database answers "unknown".
    private BinaryExpression Text(Expression member, MethodInfo method) =>
        Expression.AndAlso(Expression.NotEqual(member, Expression.Constant(null, member.Type)), Expression.Call(member, method, Operand(member)));
}
