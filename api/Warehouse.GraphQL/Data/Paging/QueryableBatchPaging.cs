using System.Linq.Expressions;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Data.Sorting;

namespace Warehouse.GraphQL.Data.Paging;

/// <summary>Reads one page for each of several parents with one statement.</summary>
public static class QueryableBatchPaging
{
    /// <summary>The page of each parent's rows; a second statement counts them when <c>totalCount</c> is asked for.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <typeparam name="TKey">What tells a row's parent.</typeparam>
    /// <param name="source">Rows of any parents.</param>
    /// <param name="parents">The parents of a level.</param>
    /// <param name="parentOf">The parent of a row.</param>
    /// <param name="paging">Which page; the same of each parent. After a cursor <c>hasPreviousPage</c> is true without looking.</param>
    /// <param name="order">A total order by members of the row itself.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    /// <returns>A page for every parent; an empty one where there are no rows.</returns>
    /// <exception cref="GraphQLException">A cursor is not of this order.</exception>
    public static async Task<IReadOnlyDictionary<TKey, Connection<T>>> ToConnectionsAsync<T, TKey>(
        this IQueryable<T> source, IEnumerable<TKey> parents, Expression<Func<T, TKey>> parentOf, PagingArguments paging, Keyset<T> order, CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        if (order.ReachesBeyondRow)
        {
            throw new ArgumentException($"The order \"{order.Signature}\" has keys that are no members of {typeof(T).Name} itself.", nameof(order));
        }
        TKey[] keys = [.. parents.Distinct()];
        var children = source.Where(ChildrenOf(keys, parentOf));
        var pages = await QueryRows.ToListAsync(children.GroupBy(parentOf).Select(Rows<T, TKey>(paging, order)), cancellationToken).ConfigureAwait(false);
        var counts = paging.IncludeTotalCount ? await CountAsync(children, parentOf, cancellationToken).ConfigureAwait(false) : null;
        var rows = pages.ToDictionary(p => p.Parent, p => p.Rows.ToList());
        return keys.ToDictionary(k => k, k => Connection(rows.GetValueOrDefault(k, []), paging, order, counts is null ? null : counts.GetValueOrDefault(k)));
    }

    private static Connection<T> Connection<T>(List<T> rows, PagingArguments paging, Keyset<T> order, int? totalCount)
    {
        var hasMore = rows.Count > paging.Size;
        if (hasMore)
        {
            rows.RemoveAt(rows.Count - 1);
        }
        if (paging.IsBackward)
        {
            rows.Reverse();
        }
        return new(
            rows,
            i => Cursor.Write(order, order.Read(rows[i])),
            paging.IsBackward ? paging.Before is not null : hasMore,
            paging.IsBackward ? hasMore : paging.After is not null,
            totalCount);
    }

    private static async Task<Dictionary<TKey, int>> CountAsync<T, TKey>(IQueryable<T> children, Expression<Func<T, TKey>> parentOf, CancellationToken cancellationToken)
        where TKey : notnull
    {
        var counts = children.GroupBy(parentOf).Select(g => new ParentCount<TKey> { Parent = g.Key, Count = g.Count() });
        return (await QueryRows.ToListAsync(counts, cancellationToken).ConfigureAwait(false)).ToDictionary(c => c.Parent, c => c.Count);
    }

    private static Expression<Func<T, bool>> ChildrenOf<T, TKey>(TKey[] keys, Expression<Func<T, TKey>> parentOf) =>
        Expression.Lambda<Func<T, bool>>(
            Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(TKey)], QueryParameter.Of(keys, typeof(TKey[])), parentOf.Body), parentOf.Parameters);

    // The page of a group, written over a stand-in that is never run.
    private static Expression<Func<IGrouping<TKey, T>, ParentRows<TKey, T>>> Rows<T, TKey>(PagingArguments paging, Keyset<T> order)
        where TKey : notnull
    {
        var group = Expression.Parameter(typeof(IGrouping<TKey, T>), "group");
        EnumerableQuery<T> standIn = new(Expression.Call(typeof(Queryable), nameof(Queryable.AsQueryable), [typeof(T)], group));
        var rows = new Page<T>(standIn, paging, order).Rows().Expression;
        var type = typeof(ParentRows<TKey, T>);
        return Expression.Lambda<Func<IGrouping<TKey, T>, ParentRows<TKey, T>>>(
            Expression.MemberInit(
                Expression.New(type),
                Expression.Bind(type.GetProperty(nameof(ParentRows<,>.Parent))!, Expression.Property(group, nameof(IGrouping<,>.Key))),
                Expression.Bind(type.GetProperty(nameof(ParentRows<,>.Rows))!, Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [typeof(T)], rows))),
            group);
    }

    private sealed class ParentRows<TKey, T>
    {
        public required TKey Parent { get; init; }

        public required IEnumerable<T> Rows { get; init; }
    }

    private sealed class ParentCount<TKey>
    {
        public required TKey Parent { get; init; }

        public required int Count { get; init; }
    }
}
