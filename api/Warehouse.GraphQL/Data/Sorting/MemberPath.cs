using System.Linq.Expressions;
using System.Reflection;

namespace Warehouse.GraphQL.Data.Sorting;

/// <summary>A chain of properties, e.g. <c>row.Department.Name</c>.</summary>
internal sealed class MemberPath
{
    private readonly PropertyInfo[] _members;

    private MemberPath(PropertyInfo[] members) => _members = members;

    public IReadOnlyList<PropertyInfo> Members => _members;

    /// <summary>Whether any link of the chain may be null.</summary>
    public bool IsNullable
    {
        get
        {
            NullabilityInfoContext nullability = new();
            return _members.Any(m => nullability.Create(m).ReadState != NullabilityState.NotNull);
        }
    }

    /// <exception cref="ArgumentException">The expression is no chain of properties.</exception>
    public static MemberPath Of(Expression body)
    {
        Stack<PropertyInfo> members = new();
        for (var at = body; at is not ParameterExpression;)
        {
            if (at is not MemberExpression { Member: PropertyInfo property, Expression: { } parent })
            {
                throw new ArgumentException($"'{body}' is no chain of properties.", nameof(body));
            }
            members.Push(property);
            at = parent;
        }
        return new([.. members]);
    }

    /// <summary>The same chain that gives the default where a link is null.</summary>
    public static Expression<Func<T, TValue?>> NullSafe<T, TValue>(LambdaExpression selector) =>
        Expression.Lambda<Func<T, TValue?>>(NullSafe(selector.Body, typeof(TValue)), selector.Parameters);

    public override string ToString() => string.Join('.', _members.Select(m => m.Name));

    private static Expression NullSafe(Expression body, Type type)
    {
        var result = body;
        for (var link = (body as MemberExpression)?.Expression; link is MemberExpression member; link = member.Expression)
        {
            if (!member.Type.IsValueType)
            {
                result = Expression.Condition(Expression.Equal(member, Expression.Constant(null, member.Type)), Expression.Default(type), result);
            }
        }
        return result;
    }
}
