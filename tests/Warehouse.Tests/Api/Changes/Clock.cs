namespace Warehouse.Tests.Api.Changes;

/// <summary>It is noon in Colombia until somebody says another day.</summary>
internal sealed class Clock(DateOnly today) : TimeProvider
{
    private static readonly TimeOnly NoonInColombia = new(17, 0);

    public DateOnly Today { get; set; } = today;

    public override DateTimeOffset GetUtcNow() => new(Today.ToDateTime(NoonInColombia), TimeSpan.Zero);
}
