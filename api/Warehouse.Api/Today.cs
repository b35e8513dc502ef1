namespace Warehouse.Api;

/// <summary>The day in Colombia, which is five hours behind UTC all year.</summary>
internal static class Today
{
    private static readonly TimeSpan Colombia = TimeSpan.FromHours(-5);

    /// <summary>When a day begins there.</summary>
    public static DateTime BeginOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Colombia).UtcDateTime;

    public static DateOnly In(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(Colombia).DateTime);
}
