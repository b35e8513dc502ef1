namespace Warehouse.GraphQL.Types.Clr;

/// <summary>How long a list may be (<c>@listSize</c> of the IBM cost specification).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>Items when no slicing argument says; 0: not said.</summary>
    public int AssumedSize { get; init; }

    /// <summary>Arguments that bound the length, e.g. <c>first</c>.</summary>
    public string[] SlicingArguments { get; init; } = [];

    /// <summary>Sub-fields that hold the list; none: the field itself does.</summary>
    public string[] SizedFields { get; init; } = [];

    /// <summary>Whether exactly one slicing argument must be given.</summary>
    public bool RequireOneSlicingArgument { get; init; }
}
