using System.Linq.Expressions;
using Warehouse.GraphQL.Data.Filtering;

namespace Warehouse.GraphQL.Data.Sorting;

/// <summary>Begins a total order.</summary>
public static class Keyset
{
    /// <summary>An order without keys, to add some to: <c>Keyset.For&lt;Row&gt;().Ascending(r => r.Rank).Ascending(r => r.Code)</c>.</summary>
    /// <typeparam name="T">The row.</typeparam>
    public static Keyset<T> For<T>() => new([]);
}

/// <summary>A total order: keys, of which the last ones together are unique. Make it once and keep it.</summary>
/// <typeparam name="T">The row.</typeparam>
public sealed class Keyset<T>
{
    private readonly OrderKey<T>[] _keys;

    internal Keyset(IEnumerable<OrderKey<T>> keys)
    {
        // A later key on the same member cannot change anything.
        _keys = [.. keys.DistinctBy(k => k.Name)];
        Signature = string.Join(',', _keys.Select(k => k.Signature));
    }

    /// <summary>The keys, the most significant first.</summary>
    public IReadOnlyList<OrderKey<T>> Keys => _keys;

    internal string Signature { get; }

    /// <summary>Whether a key lies in what the row refers to, which a query does not load by itself.</summary>
    internal bool ReachesBeyondRow => Array.Exists(_keys, k => k.Selector.Body is MemberExpression { Expression: not ParameterExpression });

    /// <summary>Adds a key, least first, missing values last.</summary>
    /// <typeparam name="TKey">Type of the member.</typeparam>
    /// <param name="member">A member of the row, or of what it refers to.</param>
    public Keyset<T> Ascending<TKey>(Expression<Func<T, TKey>> member) => new([.. _keys, new MemberOrderKey<T, TKey>(member, false)]);

    /// <summary>Adds a key, greatest first, missing values last.</summary>
    /// <typeparam name="TKey">Type of the member.</typeparam>
    /// <param name="member">A member of the row, or of what it refers to.</param>
    public Keyset<T> Descending<TKey>(Expression<Func<T, TKey>> member) => new([.. _keys, new MemberOrderKey<T, TKey>(member, true)]);

    /// <summary>Sorts a query.</summary>
    /// <param name="source">Any query; an order it has is replaced.</param>
    /// <param name="isBackward">Last row first.</param>
    public IQueryable<T> ApplyTo(IQueryable<T> source, bool isBackward = false)
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            source = _keys[i].ApplyTo(source, i == 0, isBackward);
        }
        return source;
    }

    internal object?[] Read(T row) => Array.ConvertAll(_keys, k => k.Read(row));

    /// <summary>The values of all keys as an array, to select them beside the row.</summary>
    internal Expression Values(ParameterExpression row) => Expression.NewArrayInit(
        typeof(object), _keys.Select(k => Expression.Convert(Predicates.Rebind(k.Selector, row), typeof(object))));

    /// <summary>Rows strictly after a position, or strictly before it when going backward.</summary>
    internal IQueryable<T> Beyond(IQueryable<T> source, object?[] position, bool isBackward)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return QueryableFiltering.Where(source, Beyond(row, position, isBackward), row);
    }

    /// <summary>Rows at a position or on its other side: those that <see cref="Beyond(IQueryable{T}, object?[], bool)"/> leaves out.</summary>
    internal IQueryable<T> NotBeyond(IQueryable<T> source, object?[] position, bool isBackward)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return QueryableFiltering.Where(source, Expression.Not(Beyond(row, position, isBackward)), row);
    }

    // beyond(k1) or (same(k1) and (beyond(k2) or (same(k2) and …)))
    private Expression Beyond(ParameterExpression row, object?[] position, bool isBackward)
    {
        var result = _keys[^1].Beyond(row, position[^1], isBackward);
        for (var i = _keys.Length - 2; i >= 0; i--)
        {
            result = Expression.OrElse(
                _keys[i].Beyond(row, position[i], isBackward),
                Expression.AndAlso(_keys[i].Same(row, position[i]), result));
        }
        return result;
    }
}
