using System.Security.Claims;
using Xunit;

namespace Warehouse.GraphQL.Tests.Types.Clr;

public sealed class AuthorizeTests : IDisposable
{
    private readonly TownServer _server = new(typeof(ClosedQueries));

    [Fact]
    public async Task Nobody_is_refused_while_open_fields_are_answered()
    {
        foreach (var nobody in new[] { new ClaimsPrincipal(), new ClaimsPrincipal(new ClaimsIdentity()) })
        {
            var answer = await _server.AskAsync("{ whoami greet }", user: nobody);
            Assert.Contains("\"path\":[\"whoami\"],\"extensions\":{\"code\":\"AUTH_NOT_AUTHENTICATED\"}", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task User_is_let_in_and_known_to_the_resolver() =>
        Assert.Equal("""{"data":{"whoami":"Ana"}}""", await _server.AskAsync("{ whoami }", user: Users.Named("Ana")));

    [Fact]
    public async Task Roles_of_the_member_go_before_those_of_its_class()
    {
        Assert.Contains("AUTH_NOT_AUTHORIZED", await _server.AskAsync("{ draft }", user: Users.Named("Ana", "reader")), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"draft":"Por Quibdó"}}""", await _server.AskAsync("{ draft }", user: Users.Named("Ana", "admin")));
    }

    public void Dispose() => _server.Dispose();
}
