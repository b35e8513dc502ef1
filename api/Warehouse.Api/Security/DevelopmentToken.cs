using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Warehouse.Api.Security;

/// <summary>A token for a first try on a developer's own machine.</summary>
internal static class DevelopmentToken
{
    public const string Issuer = "warehouse-development", Audience = "warehouse";

    /// <summary>Signs a token that names the caller.</summary>
    /// <param name="caller">Whom it names.</param>
    /// <param name="from">When it begins to hold.</param>
    /// <param name="lifetime">How long it holds.</param>
    /// <param name="key">The machine's key.</param>
    public static string Issue(Caller caller, DateTimeOffset from, TimeSpan lifetime, SymmetricSecurityKey key) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            Subject = (System.Security.Claims.ClaimsIdentity)caller.ToPrincipal(Issuer).Identity!,
            IssuedAt = from.UtcDateTime,
            NotBefore = from.UtcDateTime,
            Expires = (from + lifetime).UtcDateTime,
            SigningCredentials = new(key, SecurityAlgorithms.HmacSha256),
        });
}
