namespace Warehouse.GraphQL.Data.Paging;

/// <summary>A row of a page with its position.</summary>
/// <typeparam name="T">The row.</typeparam>
public sealed class Edge<T>
{
    private readonly Func<int, string> _cursorAt;
    private readonly int _index;

    internal Edge(T node, int index, Func<int, string> cursorAt) => (Node, _index, _cursorAt) = (node, index, cursorAt);

    /// <summary>The row.</summary>
    public T Node { get; }

    /// <summary>Its position, for <c>after</c> and <c>before</c>.</summary>
    public string Cursor => _cursorAt(_index);
}
