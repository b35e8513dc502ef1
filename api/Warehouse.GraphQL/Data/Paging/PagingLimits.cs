namespace Warehouse.GraphQL.Data.Paging;

/// <summary>How large a page of a field may be.</summary>
/// <param name="DefaultPageSize">Rows of a page whose size the request does not say.</param>
/// <param name="MaxPageSize">Most rows a request may ask for.</param>
public sealed record PagingLimits(int DefaultPageSize, int MaxPageSize)
{
    internal const int DefaultSize = 50;

    internal const int MaxSize = 500;
}
