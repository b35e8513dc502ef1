using System.Linq.Expressions;

namespace Warehouse.Api;

/// <summary>Puts an expression that is made at run time into one that is written in the code.</summary>
internal static class ExpressionComposition
{
    /// <summary>The outer expression with its second parameter replaced by the inner expression of the same row.</summary>
    public static Expression<Func<TRow, TResult>> Into<TRow, TValue, TResult>(
        this Expression<Func<TRow, TValue>> inner, Expression<Func<TRow, TValue, TResult>> outer)
    {
        var row = outer.Parameters[0];
        var value = new Replacement(inner.Parameters[0], row).Visit(inner.Body)!;
        return Expression.Lambda<Func<TRow, TResult>>(new Replacement(outer.Parameters[1], value).Visit(outer.Body)!, row);
    }

    private sealed class Replacement(Expression from, Expression to) : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }
}
