using System.Linq.Expressions;

namespace Warehouse.Marts.Outcomes;

/// <summary>What LINQ lacks to put expressions together.</summary>
internal static class Expressions
{
    /// <summary>The body of a lambda with its parameters replaced.</summary>
    public static Expression Apply(this LambdaExpression lambda, params Expression[] arguments) =>
        new Replacement(lambda.Parameters, arguments).Visit(lambda.Body);

    /// <summary>A value that becomes a parameter of the query and not a literal, so that the query is compiled once.</summary>
    public static Expression Parameter<T>(T value) => Expression.Property(Expression.Constant(new Box<T>(value)), nameof(Box<>.Value));

    /// <summary>Names of the members of <typeparamref name="T"/> that an expression reads.</summary>
    public static HashSet<string> MembersRead<T>(IEnumerable<Expression> expressions)
    {
        var reader = new MemberReader(typeof(T));
        foreach (var expression in expressions)
        {
            reader.Visit(expression);
        }

        return reader.Names;
    }

    internal sealed record Box<T>(T Value);

    private sealed class Replacement(IReadOnlyList<ParameterExpression> parameters, Expression[] arguments) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                if (parameters[i] == node)
                {
                    return arguments[i];
                }
            }

            return node;
        }
    }

    private sealed class MemberReader(Type type) : ExpressionVisitor
    {
        public HashSet<string> Names { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Member.DeclaringType == type)
            {
                Names.Add(node.Member.Name);
            }

            return base.VisitMember(node);
        }
    }
}
