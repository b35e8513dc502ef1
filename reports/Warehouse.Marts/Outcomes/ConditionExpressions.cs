using System.Linq.Expressions;
using static Warehouse.Marts.Outcomes.Expressions;

namespace Warehouse.Marts.Outcomes;

/// <summary>Conditions as expressions that a store understands.</summary>
internal static class ConditionExpressions
{
    /// <summary>The condition on a member of type <typeparamref name="T"/> or its nullable.</summary>
    public static Expression On<T>(this ValueCondition<T> condition, Expression member)
        where T : struct
    {
        var value = member.Type == typeof(T?) ? member : Expression.Convert(member, typeof(T?));
        return All(
        [
            condition.Eq is null ? null : Expression.Equal(value, Parameter(condition.Eq)),
            condition.Neq is null ? null : Expression.NotEqual(value, Parameter(condition.Neq)),
            condition.In is null ? null : Among(value, condition.In.Cast<T?>()),
            condition.Nin is null ? null : Expression.Not(Among(value, condition.Nin.Cast<T?>())),
            condition.Gt is null ? null : Expression.GreaterThan(value, Parameter(condition.Gt)),
            condition.Gte is null ? null : Expression.GreaterThanOrEqual(value, Parameter(condition.Gte)),
            condition.Lt is null ? null : Expression.LessThan(value, Parameter(condition.Lt)),
            condition.Lte is null ? null : Expression.LessThanOrEqual(value, Parameter(condition.Lte)),
            Missing(condition.IsNull, value),
        ]);
    }

    /// <summary>The condition on a text.</summary>
    public static Expression On(this TextCondition condition, Expression text) => All(
    [
        condition.Eq is null ? null : Expression.Equal(text, Parameter(condition.Eq)),
        condition.Neq is null ? null : Expression.NotEqual(text, Parameter(condition.Neq)),
        condition.In is null ? null : Among(text, condition.In),
        condition.Nin is null ? null : Expression.Not(Among(text, condition.Nin)),
        condition.Contains is null ? null : Calls(text, nameof(string.Contains), condition.Contains),
        condition.StartsWith is null ? null : Calls(text, nameof(string.StartsWith), condition.StartsWith),
        Missing(condition.IsNull, text),
    ]);

    /// <summary>Whether a member is one of the values.</summary>
    public static Expression Among<T>(Expression member, IEnumerable<T> values) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(T)], Parameter<IEnumerable<T>>(values.ToArray()), member);

    /// <summary>Both, or the one that is there; true when there is none.</summary>
    public static Expression All(IEnumerable<Expression?> conditions) =>
        conditions.OfType<Expression>().Aggregate((Expression?)null, (all, one) => all is null ? one : Expression.AndAlso(all, one))
        ?? Expression.Constant(true);

    private static BinaryExpression? Missing(bool? isNull, Expression member) => isNull switch
    {
        null => null,
        true => Expression.Equal(member, Expression.Constant(null, member.Type)),
        false => Expression.NotEqual(member, Expression.Constant(null, member.Type)),
    };

    private static BinaryExpression Calls(Expression text, string method, string argument) => Expression.AndAlso(
        Expression.NotEqual(text, Expression.Constant(null, typeof(string))),
        Expression.Call(text, typeof(string).GetMethod(method, [typeof(string)])!, Parameter(argument)));
}
