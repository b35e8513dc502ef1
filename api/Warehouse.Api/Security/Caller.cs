using System.Security.Claims;

namespace Warehouse.Api.Security;

/// <summary>Who asks; a resolver takes it as a parameter.</summary>
/// <param name="Id">The token's subject; empty without a token.</param>
/// <param name="Role">Null without a token, or when the token names no role of this product.</param>
/// <param name="RegionalCode">The regional whose rows are the caller's own; null for all roles but <see cref="Role.Regional"/>.</param>
public sealed record Caller(string Id, Role? Role, string? RegionalCode)
{
    internal const string SubjectClaim = "sub", RoleClaim = "role", RegionalClaim = "regional";

    /// <summary>Nobody: a request without a token.</summary>
    public static Caller Anonymous { get; } = new("", null, null);

    /// <summary>Whether a token was accepted.</summary>
    public bool IsKnown => Id.Length > 0;

    /// <summary>Whether rows that are not public are the caller's to read, whatever their regional.</summary>
    public bool ReadsEveryRegional => Role is Security.Role.Planner or Security.Role.Steward;

    /// <summary>Whether the caller works for a regional.</summary>
    /// <param name="regionalCode">Two digits.</param>
    public bool WorksFor(string? regionalCode) => Role == Security.Role.Regional && RegionalCode is not null && RegionalCode == regionalCode;

    /// <summary>The caller whom an accepted token names.</summary>
    internal static Caller Of(ClaimsPrincipal user) => user.Identity is not { IsAuthenticated: true }
        ? Anonymous
        : Of(user, SubjectClaim, RoleClaim, RegionalClaim);

    /// <summary>The caller whom claims of other names name; the first role that this product knows counts.</summary>
    internal static Caller Of(ClaimsPrincipal user, string subject, string role, string regional)
    {
        var found = user.FindAll(role).Select(c => RoleOf(c.Value)).FirstOrDefault(r => r is not null);
        return new(user.FindFirst(subject)?.Value ?? "", found, found == Security.Role.Regional ? user.FindFirst(regional)?.Value : null);
    }

    /// <summary>The caller in this product's own claims.</summary>
    internal ClaimsPrincipal ToPrincipal(string scheme)
    {
        var identity = new ClaimsIdentity([new(SubjectClaim, Id)], scheme, SubjectClaim, RoleClaim);
        if (Role is { } role)
        {
            identity.AddClaim(new(RoleClaim, NameOf(role)));
        }

        if (RegionalCode is not null)
        {
            identity.AddClaim(new(RegionalClaim, RegionalCode));
        }

        return new(identity);
    }

    /// <summary>A role as tokens write it: <c>regional</c>.</summary>
    internal static string NameOf(Role role) => role.ToString().ToLowerInvariant();

    private static Role? RoleOf(string name) =>
        Enum.GetValues<Role>().Where(r => NameOf(r).Equals(name, StringComparison.OrdinalIgnoreCase)).Select(r => (Role?)r).FirstOrDefault();
}
