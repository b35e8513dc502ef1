namespace Warehouse.GraphQL.Data.Paging;

/// <summary>The codes of refused paging arguments.</summary>
public static class PagingErrorCodes
{
    /// <summary>The cursor was not made by this list in this order.</summary>
    public const string InvalidCursor = "PAGING_INVALID_CURSOR";

    /// <summary>More rows were asked for than a page may have.</summary>
    public const string PageTooLarge = "PAGING_PAGE_TOO_LARGE";

    /// <summary><c>first</c> and <c>last</c> contradict each other, or are negative.</summary>
    public const string InvalidArguments = "PAGING_INVALID_ARGUMENTS";
}
