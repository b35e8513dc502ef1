using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Clr;
using Xunit;

namespace Warehouse.GraphQL.Tests.Types.Clr;

public sealed class AuthorizationPolicyTests
{
    [Fact]
    public void Policy_that_nobody_gave_is_an_error_of_the_schema()
    {
        var error = Assert.Throws<SchemaException>(() => new ClrSchemaBuilder().AddTypes([typeof(TreasuryQueries)]).Build());
        Assert.Contains("TreasuryQueries.GetBudget: names the authorization policy \"Treasurers\", which nobody gave.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Root_fields_without_a_policy_have_the_default_one_and_others_none()
    {
        var schema = new ClrSchemaBuilder { DefaultPolicy = "Readers" }.AddTypes([typeof(TreasuryQueries)])
            .AddAuthorizationPolicy("Treasurers", _ => AuthorizationResult.NotAuthorized)
            .AddAuthorizationPolicy("Readers", _ => AuthorizationResult.NotAuthenticated)
            .Build();
        Assert.Equal(AuthorizationResult.NotAuthorized, schema.QueryType!.Fields["budget"]!.Authorize!(null!));
        Assert.Equal(AuthorizationResult.NotAuthenticated, schema.QueryType!.Fields["account"]!.Authorize!(null!));
        Assert.Null(schema.Types.OfType<ObjectType>().Single(t => t.Name == "Account").Fields["holder"]!.Authorize);
    }

    [QueryType]
    public static class TreasuryQueries
    {
        [Authorize(Policy = "Treasurers")]
        public static long GetBudget() => 40_000_000;

        public static Account GetAccount() => new("Quibdó");
    }

    public sealed record Account(string Holder);
}
