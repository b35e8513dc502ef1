using System.Linq.Expressions;

namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Applies filters that a resolver takes as its own input classes.</summary>
public static class QueryableFiltering
{
    /// <summary>Keeps the rows whose member satisfies the operators; null keeps all.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TMember">Type of the member.</typeparam>
    /// <param name="source">Any query.</param>
    /// <param name="member">The member of a row.</param>
    /// <param name="operators">What is asked of it.</param>
    public static IQueryable<T> Where<T, TMember>(this IQueryable<T> source, Expression<Func<T, TMember>> member, FilterOperators? operators) =>
        Where(source, operators?.ToPredicate(member.Body), member.Parameters[0]);

    /// <summary>Keeps the rows that satisfy a filter with its <c>and</c>, <c>or</c> and <c>not</c>; null keeps all.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TFilter">The filter's input class.</typeparam>
    /// <param name="source">Any query.</param>
    /// <param name="filter">What is asked.</param>
    /// <param name="conditions">Adds the conditions of one filter object, without those of <c>and</c>, <c>or</c> and <c>not</c>.</param>
    public static IQueryable<T> Where<T, TFilter>(this IQueryable<T> source, TFilter? filter, Action<TFilter, FilterConditions<T>> conditions)
        where TFilter : class, ICompositeFilter<TFilter>
    {
        var row = Expression.Parameter(typeof(T), "row");
        return filter is null ? source : Where(source, Translate(filter, conditions, row), row);
    }

    internal static IQueryable<T> Where<T>(IQueryable<T> source, Expression? predicate, ParameterExpression row) =>
        predicate is null ? source : source.Where(Expression.Lambda<Func<T, bool>>(predicate, row));

    private static Expression? Translate<T, TFilter>(TFilter filter, Action<TFilter, FilterConditions<T>> conditions, ParameterExpression row)
        where TFilter : class, ICompositeFilter<TFilter>
    {
        FilterConditions<T> own = new(row);
        conditions(filter, own);
        return Predicates.All(
        [
            own.Predicate,
            Predicates.All((filter.And ?? []).Select(f => Translate(f, conditions, row))),
            filter.Or is { } or ? Predicates.Any([.. or.Select(f => Translate(f, conditions, row))]) : null,
            filter.Not is { } not ? Expression.Not(Translate(not, conditions, row) ?? Expression.Constant(true)) : null,
        ]);
    }
}
