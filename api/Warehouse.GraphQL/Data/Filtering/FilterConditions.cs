using System.Linq.Expressions;

namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Gathers the conditions of one filter object; all must hold.</summary>
/// <typeparam name="T">The row.</typeparam>
public sealed class FilterConditions<T>
{
    private readonly ParameterExpression _row;
    private readonly List<Expression?> _conditions = [];

    internal FilterConditions(ParameterExpression row) => _row = row;

    internal Expression? Predicate => Predicates.All(_conditions);

    /// <summary>The operators on a member; null asks nothing.</summary>
    /// <typeparam name="TMember">Type of the member.</typeparam>
    /// <param name="member">The member of a row.</param>
    /// <param name="operators">What is asked of it.</param>
    public FilterConditions<T> Where<TMember>(Expression<Func<T, TMember>> member, FilterOperators? operators)
    {
        _conditions.Add(operators?.ToPredicate(Predicates.Rebind(member, _row)));
        return this;
    }

    /// <summary>A condition that must hold when <paramref name="asked"/> is true, must not hold when it is false; null asks nothing.</summary>
    /// <param name="asked">What the request says.</param>
    /// <param name="condition">A condition on a row.</param>
    public FilterConditions<T> Where(bool? asked, Expression<Func<T, bool>> condition)
    {
        if (asked is { } expected)
        {
            var predicate = Predicates.Rebind(condition, _row);
            _conditions.Add(expected ? predicate : Expression.Not(predicate));
        }
        return this;
    }

    /// <summary>A condition that must hold.</summary>
    /// <param name="condition">A condition on a row.</param>
    public FilterConditions<T> Where(Expression<Func<T, bool>> condition) => Where(true, condition);
}
