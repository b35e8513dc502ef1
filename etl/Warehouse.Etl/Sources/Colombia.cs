namespace Warehouse.Etl.Sources;

/// <summary>The country's clock.</summary>
internal static class Colombia
{
    /// <summary>Today in Colombia, five hours behind UTC the whole year.</summary>
    public static DateOnly Today => DayOf(DateTime.UtcNow);

    /// <summary>The day in Colombia at a moment, UTC.</summary>
    public static DateOnly DayOf(DateTime moment) => DateOnly.FromDateTime(moment.AddHours(-5));
}
