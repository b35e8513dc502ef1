using Warehouse.GraphQL.Data.Projection;
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
        IQueryable<T> source, PagingArguments paging, Keyset<T> order, Projection<T>? projection, CancellationToken cancellationToken)
    {
        Page<T> page = new(source, paging, order);
        var read = await PageRows<T>.ReadAsync(page.Rows(), order, projection, paging.IsBackward, cancellationToken).ConfigureAwait(false);
        var hasMore = read.Rows.Count > paging.Size;
        var (start, count) = (hasMore && paging.IsBackward ? 1 : 0, Math.Min(read.Rows.Count, paging.Size));
        object?[]? Position(int index) => count == 0 ? null : read.PositionAt(start + index);

        var hasNext = (hasMore && !paging.IsBackward)
            || (paging.IncludeHasNextPage && paging.Before is not null && await AnyAsync(page.Following(Position(count - 1)), cancellationToken).ConfigureAwait(false));
        var hasPrevious = (hasMore && paging.IsBackward)
            || (paging.IncludeHasPreviousPage && paging.After is not null && await AnyAsync(page.Preceding(Position(0)), cancellationToken).ConfigureAwait(false));
        int? totalCount = paging.IncludeTotalCount ? await QueryRows.CountAsync(source, cancellationToken).ConfigureAwait(false) : null;
        var rows = hasMore ? read.Rows.GetRange(start, count) : read.Rows;
        return new(rows, i => Cursor.Write(order, read.PositionAt(start + i)), hasNext, hasPrevious, totalCount);
    }

    private static async Task<bool> AnyAsync<T>(IQueryable<T>? neighbours, CancellationToken cancellationToken) =>
        neighbours is not null && await QueryRows.AnyAsync(neighbours, cancellationToken).ConfigureAwait(false);
}
