namespace Warehouse.GraphQL.Data.Paging;

/// <summary>A page of a list, as Relay's connection specification has it.</summary>
/// <typeparam name="T">The row.</typeparam>
public sealed class Connection<T>
{
    private readonly Func<int, string> _cursorAt;

    /// <summary>A page.</summary>
    /// <param name="nodes">Its rows, in order.</param>
    /// <param name="cursorAt">The cursor of the row at an index; called only for cursors that are asked for.</param>
    /// <param name="hasNextPage">Whether rows follow.</param>
    /// <param name="hasPreviousPage">Whether rows precede.</param>
    /// <param name="totalCount">Rows of the whole list; null when it was not asked for.</param>
    public Connection(IReadOnlyList<T> nodes, Func<int, string> cursorAt, bool hasNextPage, bool hasPreviousPage, int? totalCount)
    {
        (Nodes, _cursorAt, TotalCount) = (nodes, cursorAt, totalCount);
        PageInfo = new(hasNextPage, hasPreviousPage, () => nodes.Count == 0 ? null : cursorAt(0), () => nodes.Count == 0 ? null : cursorAt(nodes.Count - 1));
    }

    /// <summary>The rows with their cursors.</summary>
    public IReadOnlyList<Edge<T>> Edges => [.. Nodes.Select((node, i) => new Edge<T>(node, i, _cursorAt))];

    /// <summary>The rows.</summary>
    public IReadOnlyList<T> Nodes { get; }

    /// <summary>Where the page stands.</summary>
    public PageInfo PageInfo { get; }

    /// <summary>Rows of the whole list; null when it was not asked for.</summary>
    public int? TotalCount { get; }

    /// <summary>The same page of other rows.</summary>
    /// <typeparam name="TResult">The other row.</typeparam>
    /// <param name="map">Row to other row.</param>
    public Connection<TResult> Select<TResult>(Func<T, TResult> map) =>
        new([.. Nodes.Select(map)], _cursorAt, PageInfo.HasNextPage, PageInfo.HasPreviousPage, TotalCount);
}
