namespace Warehouse.GraphQL.Data.Paging;

/// <summary>Where a page stands in its list.</summary>
public sealed class PageInfo
{
    private readonly Func<string?> _startCursor;
    private readonly Func<string?> _endCursor;

    /// <summary>A page.</summary>
    /// <param name="hasNextPage">Whether rows follow.</param>
    /// <param name="hasPreviousPage">Whether rows precede.</param>
    /// <param name="startCursor">Makes the cursor of the first row when it is asked for.</param>
    /// <param name="endCursor">Makes the cursor of the last row when it is asked for.</param>
    public PageInfo(bool hasNextPage, bool hasPreviousPage, Func<string?> startCursor, Func<string?> endCursor) =>
        (HasNextPage, HasPreviousPage, _startCursor, _endCursor) = (hasNextPage, hasPreviousPage, startCursor, endCursor);

    /// <summary>Whether rows follow the page.</summary>
    public bool HasNextPage { get; }

    /// <summary>Whether rows precede the page.</summary>
    public bool HasPreviousPage { get; }

    /// <summary>Cursor of the first row; null when the page is empty.</summary>
    public string? StartCursor => _startCursor();

    /// <summary>Cursor of the last row; null when the page is empty.</summary>
    public string? EndCursor => _endCursor();
}
