using Microsoft.Net.Http.Headers;

namespace Warehouse.Api.Security;

/// <summary>Which other sites' pages may read answers in a browser; none by default.</summary>
internal static class CrossOrigins
{
    private static readonly string[] Exposed = [HeaderNames.ETag, HeaderNames.RetryAfter, HeaderNames.ContentDisposition, HeaderNames.WWWAuthenticate];

    /// <summary>Tokens travel in a header that pages set themselves, so no cookies are allowed along.</summary>
    public static void AddCrossOrigins(this IServiceCollection services, IConfiguration configuration)
    {
        var origins = (configuration.GetSection(SecurityOptions.Section).Get<SecurityOptions>() ?? new()).CorsOrigins
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins(origins)
            .AllowAnyHeader()
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithExposedHeaders(Exposed)));
    }
}
