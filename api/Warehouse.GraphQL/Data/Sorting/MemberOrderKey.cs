using System.Linq.Expressions;
using System.Text.Json;
using Warehouse.GraphQL.Data.Filtering;

namespace Warehouse.GraphQL.Data.Sorting;

/// <summary>A key that is a member of the row, or of what the row refers to.</summary>
internal sealed class MemberOrderKey<T, TKey> : OrderKey<T>
{
    private readonly Expression<Func<T, TKey>> _selector;
    private readonly Expression<Func<T, bool>>? _isMissing;
    private readonly Lazy<Func<T, TKey?>> _read;

    public MemberOrderKey(Expression<Func<T, TKey>> selector, bool isDescending)
        : base(MemberPath.Of(selector.Body).ToString(), isDescending)
    {
        _selector = selector;
        if (MemberPath.Of(selector.Body).IsNullable)
        {
            _isMissing = Expression.Lambda<Func<T, bool>>(IsMissing(selector.Body), selector.Parameters);
        }
        _read = new(() => MemberPath.NullSafe<T, TKey>(selector).Compile());
    }

    internal override LambdaExpression Selector => _selector;

    internal override IOrderedQueryable<T> ApplyTo(IQueryable<T> source, bool isFirst, bool isBackward)
    {
        if (_isMissing is not null)
        {
            source = Apply(source, _isMissing, isFirst, isBackward);
            isFirst = false;
        }
        return Apply(source, _selector, isFirst, IsDescending ^ isBackward);
    }

    internal override Expression Beyond(Expression row, object? value, bool isBackward)
    {
        var member = Predicates.Rebind(_selector, row);
        if (_isMissing is null)
        {
            return Compare(member, value, isBackward);
        }
        var isMissing = IsMissing(member);
        return (value, isBackward) switch
        {
            (null, false) => Expression.Constant(false),
            (null, true) => Expression.Not(isMissing),
            (_, false) => Expression.OrElse(isMissing, Compare(member, value, isBackward)),
            _ => Expression.AndAlso(Expression.Not(isMissing), Compare(member, value, isBackward)),
        };
    }

    internal override Expression Same(Expression row, object? value)
    {
        var member = Predicates.Rebind(_selector, row);
        return value is null && _isMissing is not null
            ? IsMissing(member)
            : Expression.Equal(member, QueryParameter.Of(value, typeof(TKey)));
    }

    internal override object? Read(T row) => _read.Value(row);

    internal override object? Parse(JsonElement value) => value.Deserialize<TKey>();

    private Expression Compare(Expression member, object? value, bool isBackward) =>
        OrderComparison.Of(member, QueryParameter.Of(value, typeof(TKey)), isGreater: !(IsDescending ^ isBackward));

    private static BinaryExpression IsMissing(Expression member) => Expression.Equal(member, Expression.Constant(null, typeof(TKey)));

    private static IOrderedQueryable<T> Apply<TBy>(IQueryable<T> source, Expression<Func<T, TBy>> by, bool isFirst, bool isDescending) =>
        (isFirst, isDescending) switch
        {
            (true, false) => source.OrderBy(by),
            (true, true) => source.OrderByDescending(by),
            (false, false) => ((IOrderedQueryable<T>)source).ThenBy(by),
            _ => ((IOrderedQueryable<T>)source).ThenByDescending(by),
        };
}
