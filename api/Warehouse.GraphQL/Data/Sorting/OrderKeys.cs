using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Warehouse.GraphQL.Data.Sorting;

/// <summary>Order keys by path, each made once.</summary>
/// <typeparam name="T">The row.</typeparam>
internal sealed class OrderKeys<T>
{
    private readonly ConcurrentDictionary<(string Path, bool IsDescending), OrderKey<T>> _keys = new();

    public OrderKey<T> this[string path, bool isDescending] =>
        _keys.GetOrAdd((path, isDescending), static key => Create(key.Path, key.IsDescending));

    /// <summary>Keys out of member names, with a leading <c>-</c> for greatest first.</summary>
    public IEnumerable<OrderKey<T>> Parse(IEnumerable<string> names) =>
        names.Select(n => n.StartsWith('-') ? this[n[1..], true] : this[n, false]);

    private static OrderKey<T> Create(string path, bool isDescending)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var member = path.Split('.').Aggregate((Expression)row, Expression.Property);
        var selector = Expression.Lambda(typeof(Func<,>).MakeGenericType(typeof(T), member.Type), member, row);
        return (OrderKey<T>)Activator.CreateInstance(typeof(MemberOrderKey<,>).MakeGenericType(typeof(T), member.Type), selector, isDescending)!;
    }
}
