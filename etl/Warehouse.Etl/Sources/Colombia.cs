namespace Warehouse.Etl.Sources;

/// <summary>The country's clock.</summary>
internal static class Colombia
{
    /// <summary>Today in Colombia, five hours behind UTC the whole year.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow.AddHours(-5));
}
