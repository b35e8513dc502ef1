namespace Warehouse.Api.Security;

/// <summary>Settings below <c>Security</c>.</summary>
internal sealed class SecurityOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Security";

    /// <summary>Whether territory, poverty, plans and aggregated outcomes may be read without a token.</summary>
    public bool PublicReading { get; set; } = true;

    /// <summary>Address of the OIDC issuer whose tokens are accepted; empty: none.</summary>
    public string Authority { get; set; } = "";

    /// <summary>The audience that tokens must name.</summary>
    public string Audience { get; set; } = "warehouse";

    /// <summary>Requests that one client may send a minute; 0: any number.</summary>
    public int RequestsPerMinute { get; set; } = 1200;

    /// <summary>Origins, separated by commas, whose pages may read answers in a browser; empty: none.</summary>
    public string CorsOrigins { get; set; } = "";

    /// <summary>The claim with the caller's identity.</summary>
    public string SubjectClaim { get; set; } = Caller.SubjectClaim;

    /// <summary>The claim with the role: planner, regional, executive or steward.</summary>
    public string RoleClaim { get; set; } = Caller.RoleClaim;

    /// <summary>The claim with the two-digit code of the caller's regional.</summary>
    public string RegionalClaim { get; set; } = Caller.RegionalClaim;
}
