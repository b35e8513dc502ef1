using Warehouse.GraphQL.Data.Paging;

namespace Warehouse.GraphQL.Types.Clr;

/// <summary>The list is a Relay connection with <c>first</c>, <c>after</c>, <c>last</c>, <c>before</c>, paged by key.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute : Attribute
{
    /// <summary>Rows of a page whose size the request does not say.</summary>
    public int DefaultPageSize { get; init; } = PagingLimits.DefaultSize;

    /// <summary>Most rows a request may ask for.</summary>
    public int MaxPageSize { get; init; } = PagingLimits.MaxSize;

    /// <summary>The members that are unique together; by default the member marked <c>[Key]</c> or <see cref="IDAttribute"/>, or named Id or Code.</summary>
    public string[] Key { get; init; } = [];

    /// <summary>The order when the request gives none: member names, with a leading <c>-</c> for greatest first. The key is added.</summary>
    public string[] OrderBy { get; init; } = [];
}
