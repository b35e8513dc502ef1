using Warehouse.GraphQL.Data.Sorting;

namespace Warehouse.GraphQL.Data.Paging;

/// <summary>The queries of one page.</summary>
internal sealed class Page<T>(IQueryable<T> source, PagingArguments paging, Keyset<T> order)
{
    private readonly object?[]? _after = paging.After is { } after ? Cursor.Parse(order, after) : null;
    private readonly object?[]? _before = paging.Before is { } before ? Cursor.Parse(order, before) : null;

    /// <summary>The rows and one more, from the end when the page is counted from there.</summary>
    public IQueryable<T> Rows()
    {
        var rows = source;
        rows = _after is null ? rows : order.Beyond(rows, _after, isBackward: false);
        rows = _before is null ? rows : order.Beyond(rows, _before, isBackward: true);
        return order.ApplyTo(rows, paging.IsBackward).Take(paging.Size + 1);
    }

    /// <summary>What precedes the page; null when nothing can.</summary>
    /// <param name="first">Position of its first row; null when it is empty.</param>
    public IQueryable<T>? Preceding(object?[]? first) =>
        _after is null ? null
        : first is null ? order.NotBeyond(source, _after, isBackward: false)
        : order.Beyond(source, first, isBackward: true);

    /// <summary>What follows the page; null when nothing can.</summary>
    /// <param name="last">Position of its last row; null when it is empty.</param>
    public IQueryable<T>? Following(object?[]? last) =>
        _before is null ? null
        : last is null ? order.NotBeyond(source, _before, isBackward: true)
        : order.Beyond(source, last, isBackward: false);
}
