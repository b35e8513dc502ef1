using System.Linq.Expressions;
using System.Reflection;

namespace Warehouse.GraphQL.Data.Sorting;

/// <summary>"Greater" and "less" for every type that can be ordered, in forms that query providers translate.</summary>
internal static class OrderComparison
{
    private static readonly MethodInfo CompareText = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    public static bool IsOrdered(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) || type == typeof(bool) || type.IsEnum || (type.IsValueType && typeof(IComparable).IsAssignableFrom(type));
    }

    public static Expression Of(Expression member, Expression value, bool isGreater)
    {
        var type = Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        if (type == typeof(bool))
        {
            return isGreater ? Expression.AndAlso(IsTrue(member), IsFalse(value)) : Expression.AndAlso(IsFalse(member), IsTrue(value));
        }
        if (type == typeof(string))
        {
            return Binary(Expression.Call(CompareText, member, value), Expression.Constant(0), isGreater);
        }
        if (type == typeof(Guid))
        {
            var compareTo = type.GetMethod(nameof(Guid.CompareTo), [type])!;
            return Binary(Expression.Call(Plain(member, type), compareTo, Plain(value, type)), Expression.Constant(0), isGreater);
        }
        if (type.IsEnum)
        {
            var number = Enum.GetUnderlyingType(type);
            number = member.Type == type ? number : typeof(Nullable<>).MakeGenericType(number);
            return Binary(Expression.Convert(member, number), Expression.Convert(value, number), isGreater);
        }
        return Binary(member, value, isGreater);
    }

    private static BinaryExpression Binary(Expression left, Expression right, bool isGreater) =>
        isGreater ? Expression.GreaterThan(left, right) : Expression.LessThan(left, right);

    private static BinaryExpression IsTrue(Expression flag) => Expression.Equal(flag, Expression.Constant(true, flag.Type));

    private static BinaryExpression IsFalse(Expression flag) => Expression.Equal(flag, Expression.Constant(false, flag.Type));

    private static Expression Plain(Expression expression, Type type) => expression.Type == type ? expression : Expression.Convert(expression, type);
}
