using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Api.Security;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;
using Warehouse.Tests.Api.Changes;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Api.Security;

/// <summary>Every field of the schema, asked by everybody: a field that nobody decided about changes the table, and that fails.</summary>
public sealed class AccessTests : IAsyncLifetime
{
    private static readonly Caller[] Everybody = [Caller.Anonymous, Tokens.Planner, Tokens.Choco, Tokens.Executive, Tokens.Steward];

    private Office office = null!;

    public async Task InitializeAsync() => office = await Office.OpenAsync(Circular.FirstDay);

    public async Task DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public void Everybody_may_ask_for_what_the_table_says()
    {
        var table = new StringBuilder("| field | nobody | planner | regional | executive | steward |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var field in Fields())
            table.AppendJoin(" | ", Everybody.Select(caller => Verdict(field, caller)).Prepend($"| {field}")).Append(" |\n");
        GoldenFile.Check("Api/access.md", table.ToString());
    }

    [Fact]
    public void Closed_field_of_a_row_may_be_null_so_that_its_refusal_costs_nothing_else() => Assert.Empty(
        from field in Fields()
        where field.DeclaringType.Name is not ("Query" or "Mutation" or "Subscription") && Everybody.Any(caller => Verdict(field, caller) != "yes")
        where field.Type is NonNullType
        select $"{field}: {field.Type}");

    [Fact]
    public void Every_mutation_needs_a_role() => Assert.All(
        Fields().Where(f => f.DeclaringType.Name == "Mutation"), mutation => Assert.Equal("token", Verdict(mutation, Caller.Anonymous)));

    [Fact]
    public async Task Mutations_refuse_everybody_whom_the_table_refuses()
    {
        foreach (var mutation in Fields().Where(f => f.DeclaringType.Name == "Mutation"))
        {
            foreach (var caller in Everybody.Where(caller => Verdict(mutation, caller) != "yes"))
            {
                var input = string.Join(", ", Input(mutation).Fields.Where(f => f.IsRequired).Select(f => $"{f.Name}: {Sample(f.Type)}"));
                var answer = await office.RespondAsync(caller, $"mutation {{ {mutation.Name}(input: {{ {input} }}) {{ __typename }} }}");
                var code = caller.IsKnown ? "AUTH_NOT_AUTHORIZED" : "AUTH_NOT_AUTHENTICATED";
                Assert.True(answer["errors"]?[0]?["extensions"]?["code"]?.ToString() == code, $"{mutation} by {caller.Role}: {answer.ToJsonString()}");
            }
        }

        await using var store = office.Store();
        Assert.Empty(store.ChangeRecords);
    }

    private IEnumerable<OutputField> Fields() => office.Services.GetRequiredService<Schema>().Types.OfType<ObjectType>()
        .Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal))
        .OrderBy(t => t.Name, StringComparer.Ordinal)
        .SelectMany(t => t.Fields.OrderBy(f => f.Name, StringComparer.Ordinal));

    /// <summary>As the engine decides: by the field's rule about the caller, and then by that about the row.</summary>
    private string Verdict(OutputField field, Caller caller)
    {
        using var scope = office.Services.CreateScope();
        var request = new RequestContext { Services = scope.ServiceProvider, User = caller.IsKnown ? caller.ToPrincipal("test") : new() };
        var context = new ResolverContext(request, office.Services.GetRequiredService<Schema>(), null!, ArgumentValues.Empty, default);
        return field.Authorize?.Invoke(context) switch
        {
            AuthorizationResult.NotAuthenticated => "token",
            AuthorizationResult.NotAuthorized => "no",
            _ => caller.Role == Role.Regional && field.AuthorizeParent is not null ? "own" : "yes",
        };
    }

    private static InputObjectType Input(OutputField mutation) => (InputObjectType)((NonNullType)mutation.Arguments["input"]!.Type).OfType;

    private static string Sample(GraphQLType type) => type switch
    {
        NonNullType { OfType: var inner } => Sample(inner),
        ListType { OfType: var item } => $"[{Sample(item)}]",
        EnumType choice => choice.Values[0].Name,
        InputObjectType input => $"{{ {string.Join(", ", input.Fields.Where(f => f.IsRequired).Select(f => $"{f.Name}: {Sample(f.Type)}"))} }}",
        { } leaf => leaf.ToString() switch { "Int" or "Long" or "Float" or "Decimal" => "1", "Boolean" => "true", "Date" => "\"2012-03-20\"", _ => "\"1\"" },
    };
}
