using Microsoft.IdentityModel.Tokens;
using Warehouse.Api.Security;

namespace Warehouse.Tests.Api.Security;

/// <summary>Tokens of people who might ask.</summary>
internal static class Tokens
{
    public static readonly Caller
        Planner = new("ana", Role.Planner, null),
        Choco = new("luz", Role.Regional, "27"),
        Guajira = new("remedios", Role.Regional, "44"),
        Executive = new("director", Role.Executive, null),
        Steward = new("guardia", Role.Steward, null);

    /// <summary>A token that holds for an hour around now, or another hour.</summary>
    public static string Of(Caller caller, SymmetricSecurityKey key, TimeSpan shift = default) =>
        DevelopmentToken.Issue(caller, DateTimeOffset.UtcNow.AddMinutes(-30) + shift, TimeSpan.FromHours(1), key);
}
