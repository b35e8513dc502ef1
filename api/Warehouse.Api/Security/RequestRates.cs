using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Warehouse.GraphQL;

namespace Warehouse.Api.Security;

/// <summary>
/// How often one client may ask: a caller with a token wherever they ask from, anybody else by address. A bucket holds a minute's
/// worth and fills evenly, so that a dashboard may ask for all its views at once.
/// </summary>
internal sealed class RequestRates(IOptions<SecurityOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> limiter = PartitionedRateLimiter.Create<HttpContext, string>(
        context => options.Value.RequestsPerMinute is > 0 and var perMinute
            ? RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ => Bucket(perMinute))
            : RateLimitPartition.GetNoLimiter(""));

    /// <summary>Refuses with 429 and <c>Retry-After</c>; health is always answered.</summary>
    public async Task LimitAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        using var lease = limiter.AttemptAcquire(context);
        await (lease.IsAcquired ? next(context) : RefuseAsync(context, lease));
    }

    /// <summary>Whether one more operation of a connection that stays open may run.</summary>
    public bool Admits(HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();

    private static string ClientOf(HttpContext context) =>
        Caller.Of(context.User) is { IsKnown: true } caller ? $"token {caller.Id}" : $"address {context.Connection.RemoteIpAddress}";

    private static TokenBucketRateLimiterOptions Bucket(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = Math.Max(1, perMinute / 60),
        ReplenishmentPeriod = perMinute >= 60 ? TimeSpan.FromSeconds(1) : TimeSpan.FromMinutes(1.0 / perMinute),
    };

    private static Task RefuseAsync(HttpContext context, RateLimitLease lease)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, Math.Ceiling(after.TotalSeconds)) : 1;
        context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        return Refusals.SendAsync(context, StatusCodes.Status429TooManyRequests, "Too many requests; Retry-After says in how many seconds to ask again.", ErrorCodes.TooManyRequests);
    }
}
