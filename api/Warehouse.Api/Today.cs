namespace Warehouse.Api;

/// <summary>The day in Colombia, which is five hours behind UTC all year.</summary>
internal static class Today
{
    private static readonly TimeSpan Colombia = TimeSpan.FromHours(-5);

    public static DateOnly In(TimeProvider time) => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(Colombia).DateTime);
}
