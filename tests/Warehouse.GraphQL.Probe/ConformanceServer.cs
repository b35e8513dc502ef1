using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Http;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Sdl;

namespace Warehouse.GraphQL.Probe;

/// <summary>A small server that other people's clients are tried on: a query, a paged query, a mutation and a subscription.</summary>
internal static class ConformanceServer
{
    private const string Sdl = """
        type Query { municipalities(first: Int = 2, after: String): MunicipalityConnection! municipality(code: ID!): Municipality }
        type Mutation { renameMunicipality(code: ID!, name: String!): Municipality }
        type Subscription { counted(to: Int!, delay: Int = 0): Int! failing: Int! }
        type Municipality { code: ID! name: String! }
        type MunicipalityConnection { nodes: [Municipality!]! pageInfo: PageInfo! }
        type PageInfo { hasNextPage: Boolean! endCursor: String }
        """;

    private static readonly (string Code, string Name)[] Rows = [("05001", "Medellín"), ("27001", "Quibdó"), ("44847", "Uribia")];

    public static Task RunAsync(string url)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        builder.Services.AddGraphQLServer()
            .UseSchema(_ => SdlSchema.Build(Sdl, new() { Resolver = Resolver }))
            .ModifyServerOptions(options =>
            {
                options.MaxRequestBytes = 100_000;
                options.ExplorerAssets = Environment.GetEnvironmentVariable("EXPLORER_ASSETS");
            });
        var app = builder.Build();
        app.UseWebSockets();
        app.MapGraphQL();
        return app.RunAsync();
    }

    private static FieldResolver? Resolver(string type, string field) => (type, field) switch
    {
        ("Query", "municipalities") => new PureResolver((_, context) => Page(context.Arguments.Get<int>("first"), context.Arguments.Get<string>("after"))),
        ("Query", "municipality") => new PureResolver((_, context) => Find(context.Arguments.Get<string>("code")!)),
        ("Mutation", "renameMunicipality") => new PureResolver((_, context) =>
            Row(context.Arguments.Get<string>("code")!, context.Arguments.Get<string>("name")!)),
        ("Subscription", "counted") => new StreamResolver(Count),
        ("Subscription", "failing") => new StreamResolver(_ => throw new GraphQLException("No events today.", "NO_EVENTS")),
        _ => null,
    };

    private static Dictionary<string, object?> Page(int first, string? after)
    {
        var rest = Rows.Where(r => string.CompareOrdinal(r.Code, after) > 0).ToList();
        var page = rest.Take(first).Select(r => Row(r.Code, r.Name)).ToList();
        return new()
        {
            ["nodes"] = page,
            ["pageInfo"] = new Dictionary<string, object?>
            {
                ["hasNextPage"] = rest.Count > first,
                ["endCursor"] = page.LastOrDefault()?["code"],
            },
        };
    }

    private static Dictionary<string, object?>? Find(string code) =>
        Rows.Where(r => r.Code == code).Select(r => Row(r.Code, r.Name)).FirstOrDefault();

    private static Dictionary<string, object?> Row(string code, string name) => new() { ["code"] = code, ["name"] = name };

    private static async IAsyncEnumerable<object?> Count(ResolverContext context)
    {
        for (var i = 1; i <= context.Arguments.Get<int>("to"); i++)
        {
            await Task.Delay(context.Arguments.Get<int>("delay"), context.CancellationToken);
            yield return i;
        }
    }
}
