namespace Warehouse.GraphQL.Data.Paging;

/// <summary>Which page of a list is asked for, and what of it; already checked against the field's limits.</summary>
public sealed record PagingArguments
{
    /// <summary>Most rows from the start; null when the page is counted from the end.</summary>
    public int? First { get; init; }

    /// <summary>Only rows after this cursor.</summary>
    public string? After { get; init; }

    /// <summary>Most rows from the end.</summary>
    public int? Last { get; init; }

    /// <summary>Only rows before this cursor.</summary>
    public string? Before { get; init; }

    /// <summary>Whether <c>totalCount</c> is asked for.</summary>
    public bool IncludeTotalCount { get; init; }

    /// <summary>Whether <c>pageInfo.hasNextPage</c> is asked for.</summary>
    public bool IncludeHasNextPage { get; init; } = true;

    /// <summary>Whether <c>pageInfo.hasPreviousPage</c> is asked for.</summary>
    public bool IncludeHasPreviousPage { get; init; } = true;

    internal bool IsBackward => Last is not null;

    internal int Size => Last ?? First ?? PagingLimits.DefaultSize;

    /// <summary>Checks what the request gave; without a size the page has the default one.</summary>
    /// <param name="limits">Those of the field.</param>
    /// <exception cref="GraphQLException">A size is negative, too large, or given twice.</exception>
    public PagingArguments Within(PagingLimits limits)
    {
        if (First is not null && Last is not null)
        {
            throw new GraphQLException("Give \"first\" or \"last\", not both.", PagingErrorCodes.InvalidArguments);
        }
        if ((First ?? Last) is < 0)
        {
            throw new GraphQLException("\"first\" and \"last\" cannot be negative.", PagingErrorCodes.InvalidArguments);
        }
        if ((First ?? Last) > limits.MaxPageSize)
        {
            throw new GraphQLException($"A page has at most {limits.MaxPageSize} rows; {First ?? Last} were asked for.", PagingErrorCodes.PageTooLarge);
        }
        return First is null && Last is null ? this with { First = limits.DefaultPageSize } : this;
    }
}
