using Warehouse.Marts.Outcomes;

namespace Warehouse.Reports.Layout;

/// <summary>A column of a table.</summary>
/// <param name="Header">Header with unit.</param>
/// <param name="Width">Width in characters.</param>
/// <param name="Format">Number format; null for text.</param>
/// <param name="Value">The cell's value; null leaves the cell empty.</param>
/// <param name="Total">Whether a total of the visible rows stands above the header.</param>
internal sealed record Column<T>(string Header, double Width, string? Format, Func<T, object?> Value, bool Total = false)
{
    /// <summary>The light that colours the cell; null for none.</summary>
    public Func<T, TrafficLight>? Light { get; init; }

    /// <summary>Long text goes on in a further line.</summary>
    public bool Wrap { get; init; }

    /// <summary>Left out when no row has a value, where an empty column says no more than a missing one.</summary>
    public bool Optional { get; init; }

    /// <summary>A bar in the cell shows how great the number is.</summary>
    public bool Bar { get; init; }

    /// <summary>Traffic-light icons show where the attainment stands.</summary>
    public bool Icons { get; init; }

    /// <summary>A small line in the cell shows the numbers of these columns, 1-based; null for none.</summary>
    public (int From, int To)? Sparkline { get; init; }
}
