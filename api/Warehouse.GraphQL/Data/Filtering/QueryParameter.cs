using System.Linq.Expressions;

namespace Warehouse.GraphQL.Data.Filtering;

/// <summary>A value as the member of a captured object, the way the compiler captures variables: query providers then make a parameter of it and keep their plan for the next value.</summary>
internal sealed class QueryParameter(object? value)
{
    public object? Value { get; } = value;

    public static Expression Of(object? value, Type type) =>
        Expression.Convert(Expression.Property(Expression.Constant(new QueryParameter(value)), nameof(Value)), type);
}
