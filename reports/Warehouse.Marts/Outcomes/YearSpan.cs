namespace Warehouse.Marts.Outcomes;

/// <summary>The years of some outcomes; null without any.</summary>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year.</param>
internal readonly record struct YearSpan(int? First, int? Last)
{
    /// <summary>The one year; null when there are several or none.</summary>
    public int? Only => First == Last ? First : null;

    /// <summary>The years of both.</summary>
    public YearSpan And(YearSpan other)
    {
        int?[] all = [First, Last, other.First, other.Last];
        return new(all.Min(), all.Max());
    }
}
