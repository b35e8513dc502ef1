namespace Warehouse.Api.Hosting;

/// <summary>What the outside sees of <see cref="Readiness"/>.</summary>
internal static class ReadinessEndpoints
{
    /// <summary><c>/health/live</c>: the process runs. <c>/health/ready</c>: 200 when every question can be answered, else 503.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", (Readiness readiness, HttpResponse response) => readiness.IsReady ? Results.Text("ready") : NotYet(readiness, response));
    }

    /// <summary>Refuses everything but health until the warehouse is ready.</summary>
    public static void UseReadiness(this WebApplication app) => app.Use(async (context, next) =>
    {
        var readiness = context.RequestServices.GetRequiredService<Readiness>();
        if (readiness.IsReady || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        await NotYet(readiness, context.Response).ExecuteAsync(context);
    });

    private static IResult NotYet(Readiness readiness, HttpResponse response)
    {
        response.Headers.RetryAfter = "5";
        return Results.Problem(
            readiness.Failure ?? "The warehouse is being loaded; try again in a few seconds.",
            statusCode: StatusCodes.Status503ServiceUnavailable,
            title: "Not ready");
    }
}
