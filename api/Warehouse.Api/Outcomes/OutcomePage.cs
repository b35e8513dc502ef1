using System.Globalization;
using System.Text;
using Warehouse.GraphQL;
using Warehouse.GraphQL.Data.Paging;

namespace Warehouse.Api.Outcomes;

/// <summary>Which of the groups are asked for. Groups have no identity of their own, so a cursor counts them.</summary>
/// <param name="First">Most groups; null for <see cref="MaxSize"/>.</param>
/// <param name="After">Cursor of the group before the page; null for the beginning.</param>
internal sealed record OutcomePage(int? First, string? After)
{
    /// <summary>A map of all municipalities by year fits in a page.</summary>
    public const int MaxSize = 5000;

    private const string Prefix = "group:";

    /// <summary>Groups to leave out.</summary>
    /// <exception cref="GraphQLException">The cursor is none of this list's.</exception>
    public int Skip => After is null ? 0 : Read(After);

    /// <summary>Groups to return.</summary>
    /// <exception cref="GraphQLException">The size is out of range.</exception>
    public int Take => First switch
    {
        null => MaxSize,
        >= 0 and <= MaxSize => First.Value,
        < 0 => throw new GraphQLException("\"first\" cannot be negative.", PagingErrorCodes.InvalidArguments),
        _ => throw new GraphQLException($"A page has at most {MaxSize} rows; {First} were asked for.", PagingErrorCodes.PageTooLarge),
    };

    /// <summary>Where the page stands among all groups.</summary>
    public PageInfo Info(int returned, int groups) => new(
        Skip + returned < groups,
        Skip > 0,
        () => returned == 0 ? null : Write(Skip + 1),
        () => returned == 0 ? null : Write(Skip + returned));

    private static string Write(int place) => Convert.ToBase64String(Encoding.UTF8.GetBytes(Prefix + place.ToString(CultureInfo.InvariantCulture)));

    private static int Read(string cursor)
    {
        Span<byte> bytes = stackalloc byte[64];
        return Convert.TryFromBase64String(cursor, bytes, out var length)
            && Encoding.UTF8.GetString(bytes[..length]) is var text
            && text.StartsWith(Prefix, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
                ? place
                : throw new GraphQLException("\"after\" is not a cursor of this list.", PagingErrorCodes.InvalidCursor);
    }
}
