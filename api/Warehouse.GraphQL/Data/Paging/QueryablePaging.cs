using System.Linq.Expressions;
using Warehouse.GraphQL.Data.Sorting;

namespace Warehouse.GraphQL.Data.Paging;

/// <summary>Reads pages by key, so that rows that come or go between two pages neither repeat nor hide others.</summary>
public static class QueryablePaging
{
    /// <summary>Reads a page of a query; counts the whole and looks for neighbours only when that is asked for. One statement after another.</summary>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="source">Filtered, in any order.</param>
    /// <param name="paging">Which page.</param>
    /// <param name="order">A total order.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    /// <exception cref="GraphQLException">A cursor is not of this order.</exception>
    public static Task<Connection<T>> ToConnectionAsync<T>(this IQueryable<T> source, PagingArguments paging, Keyset<T> order, CancellationToken cancellationToken = default) =>
        ToConnectionAsync(source, paging, order, projection: null, cancellationToken);

    internal static async Task<Connection<T>> ToConnectionAsync<T>(
        IQueryable<T> source, PagingArguments paging, Keyset<T> order, Expression<Func<T, T>>? projection, CancellationToken cancellationToken)
    {
        Page<T> page = new(source, paging, order);
        var rows = await KeyedRow<T>.ReadAsync(page.Rows(), order, projection, cancellationToken).ConfigureAwait(false);
        var hasMore = rows.Count > paging.Size;
        if (hasMore)
        {
            rows.RemoveAt(rows.Count - 1);
        }
        if (paging.IsBackward)
        {
            rows.Reverse();
        }
        var hasNext = (hasMore && !paging.IsBackward)
            || (paging.IncludeHasNextPage && page.Following(rows) is { } following && await QueryRows.AnyAsync(following, cancellationToken).ConfigureAwait(false));
        var hasPrevious = (hasMore && paging.IsBackward)
            || (paging.IncludeHasPreviousPage && page.Preceding(rows) is { } preceding && await QueryRows.AnyAsync(preceding, cancellationToken).ConfigureAwait(false));
        int? totalCount = paging.IncludeTotalCount ? await QueryRows.CountAsync(source, cancellationToken).ConfigureAwait(false) : null;
        return new(rows.ConvertAll(r => r.Row), i => Cursor.Write(order, rows[i].Position), hasNext, hasPrevious, totalCount);
    }
}
