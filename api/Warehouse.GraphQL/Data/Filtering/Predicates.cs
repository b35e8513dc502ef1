using System.Linq.Expressions;

namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>Joins conditions.</summary>
internal static class Predicates
{
    /// <summary>All must hold; null when there is none.</summary>
    public static Expression? All(IEnumerable<Expression?> conditions) =>
        conditions.Aggregate((Expression?)null, (all, next) => all is null ? next : next is null ? all : Expression.AndAlso(all, next));

    /// <summary>One must hold; one that asks nothing always holds, so the whole then asks nothing. An empty list can never hold.</summary>
    public static Expression? Any(IReadOnlyCollection<Expression?> conditions) =>
        conditions.Count == 0 ? Expression.Constant(false)
        : conditions.Contains(null) ? null
        : conditions.Aggregate((any, next) => Expression.OrElse(any!, next!));

    /// <summary>The same body over another parameter.</summary>
    public static Expression Rebind(LambdaExpression lambda, Expression parameter) => new Rebinder(lambda.Parameters[0], parameter).Visit(lambda.Body);

    private sealed class Rebinder(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
