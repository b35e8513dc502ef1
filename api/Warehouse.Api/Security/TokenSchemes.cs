using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Warehouse.Database;

namespace Warehouse.Api.Security;

/// <summary>Whose tokens are accepted: those of the authority that is set, and in Development those of the machine's own key.</summary>
internal static class TokenSchemes
{
    private const string ByIssuer = nameof(ByIssuer), Development = nameof(Development), Authority = nameof(Authority);
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    private static readonly string[] PublicKeyAlgorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    public static void AddTokenSchemes(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection(SecurityOptions.Section);
        var options = settings.Get<SecurityOptions>() ?? new();
        builder.Services.Configure<SecurityOptions>(settings);
        builder.Services.AddSingleton<RequestRates>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped(services => Caller.Of(services.GetRequiredService<IHttpContextAccessor>().HttpContext?.User ?? new()));
        var schemes = builder.Services.AddAuthentication(ByIssuer)
            .AddPolicyScheme(ByIssuer, null, o => o.ForwardDefaultSelector = request => SchemeOf(request, builder.Environment))
            .AddJwtBearer(Authority, o => AcceptAuthority(o, options, builder.Environment));
        if (builder.Environment.IsDevelopment())
        {
            schemes.AddJwtBearer(Development, _ => { });
            builder.Services.AddOptions<JwtBearerOptions>(Development).Configure<DatabaseOptions>(AcceptDevelopment);
        }
    }

    // The issuer is not yet to be trusted; it only says who has to vouch for the token.
    private static string SchemeOf(HttpContext context, IHostEnvironment environment) =>
        environment.IsDevelopment() && Bearer(context) is { } token && new JsonWebTokenHandler().CanReadToken(token) && IssuerOf(token) == DevelopmentToken.Issuer
            ? Development
            : Authority;

    private static string? IssuerOf(string token)
    {
        try
        {
            return new JsonWebToken(token).Issuer;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? Bearer(HttpContext context) =>
        context.Request.Headers.Authorization is [{ } header] && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;

    private static void AcceptAuthority(JwtBearerOptions options, SecurityOptions settings, IHostEnvironment environment)
    {
        Accept(options, settings.Audience, settings);
        options.TokenValidationParameters.ValidAlgorithms = PublicKeyAlgorithms;
        options.RequireHttpsMetadata = !environment.IsDevelopment();
        if (settings.Authority.Length > 0)
        {
            options.Authority = settings.Authority;
        }
    }

    private static void AcceptDevelopment(JwtBearerOptions options, DatabaseOptions database)
    {
        Accept(options, DevelopmentToken.Audience, new());
        options.TokenValidationParameters.ValidAlgorithms = [SecurityAlgorithms.HmacSha256];
        options.TokenValidationParameters.ValidIssuer = DevelopmentToken.Issuer;
        options.TokenValidationParameters.IssuerSigningKey = DevelopmentKey.Of(database);
    }

    private static void Accept(JwtBearerOptions options, string audience, SecurityOptions claims)
    {
        options.MapInboundClaims = false;
        options.TokenValidationParameters.ValidAudience = audience;
        options.TokenValidationParameters.ClockSkew = ClockSkew;
        options.Events = new() { OnTokenValidated = context => Name(context, claims) };
    }

    private static Task Name(TokenValidatedContext context, SecurityOptions claims)
    {
        var caller = Caller.Of(context.Principal!, claims.SubjectClaim, claims.RoleClaim, claims.RegionalClaim);
        if (caller.IsKnown)
        {
            context.Principal = caller.ToPrincipal(context.Scheme.Name);
        }
        else
        {
            context.Fail(new SecurityTokenValidationException($"The token has no claim '{claims.SubjectClaim}'."));
        }

        return Task.CompletedTask;
    }
}
