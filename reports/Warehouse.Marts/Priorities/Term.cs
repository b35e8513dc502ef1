using System.Globalization;

namespace Warehouse.Marts.Priorities;

/// <summary>The years of a term, e.g. <c>2012-2015</c>.</summary>
/// <param name="First">First year.</param>
/// <param name="Last">Last year.</param>
public readonly record struct Term(int First, int Last)
{
    /// <summary>First day.</summary>
    public DateOnly Begin => new(First, 1, 1);

    /// <summary>Last day.</summary>
    public DateOnly End => new(Last, 12, 31);

    /// <summary>Reads a term.</summary>
    /// <exception cref="FormatException">Not two years with a hyphen between them.</exception>
    public static Term Of(string text) => text.Split('-') is [var first, var last]
        ? new(int.Parse(first, CultureInfo.InvariantCulture), int.Parse(last, CultureInfo.InvariantCulture))
        : throw new FormatException($"'{text}' is not a term such as 2012-2015.");
}
