using System.Security.Claims;

namespace Warehouse.GraphQL.Tests.Types.Clr;

internal static class Users
{
    public static ClaimsPrincipal Named(string name, params IEnumerable<string> roles) =>
        new(new ClaimsIdentity([new(ClaimTypes.Name, name), .. roles.Select(role => new Claim(ClaimTypes.Role, role))], "test"));
}
