using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Tokens;
using Warehouse.GraphQL;

namespace Warehouse.Api.Security;

/// <summary>Refuses a request whose token does not hold, rather than answering it as if it had none.</summary>
internal static class RefusedToken
{
    /// <summary>401 with the reason; 503 while the authority cannot be asked for its keys.</summary>
    /// <remarks>How often a client asks is counted in between: by who they are, before their mistakes are explained to them.</remarks>
    public static void UseTokens(this WebApplication app)
    {
        app.UseAuthentication();
        app.Use(app.Services.GetRequiredService<RequestRates>().LimitAsync);
        app.Use(async (context, next) =>
        {
            // What was found out a moment ago is kept; the middleware above only drops a failure.
            var result = await context.AuthenticateAsync();
            await (result.Failure is { } failure ? RefuseAsync(context, failure) : next(context));
        });
    }

    private static Task RefuseAsync(HttpContext context, Exception failure)
    {
        if (failure is not (SecurityTokenException or ArgumentException))
        {
            context.Response.Headers.RetryAfter = "10";
            return Refusals.SendAsync(context, StatusCodes.Status503ServiceUnavailable, "Tokens cannot be checked now: the authority does not answer.", ErrorCodes.Internal);
        }

        var reason = Reason(failure);
        context.Response.Headers.WWWAuthenticate = $"Bearer error=\"invalid_token\", error_description=\"{reason}\"";
        return Refusals.SendAsync(context, StatusCodes.Status401Unauthorized, reason, ErrorCodes.NotAuthenticated);
    }

    private static string Reason(Exception failure) => failure switch
    {
        SecurityTokenExpiredException e => string.Create(CultureInfo.InvariantCulture, $"The token expired at {e.Expires:yyyy-MM-ddTHH:mm:ssZ}."),
        SecurityTokenNotYetValidException e => string.Create(CultureInfo.InvariantCulture, $"The token holds only from {e.NotBefore:yyyy-MM-ddTHH:mm:ssZ} on."),
        SecurityTokenInvalidAudienceException => "The token is meant for another audience.",
        SecurityTokenInvalidIssuerException => "The token comes from an issuer that is not accepted here.",
        SecurityTokenSignatureKeyNotFoundException or SecurityTokenInvalidSignatureException => "The token's signature is not one that is accepted here.",
        ArgumentException => "The token is not a JSON Web Token.",
        _ => "The token does not hold.",
    };
}
