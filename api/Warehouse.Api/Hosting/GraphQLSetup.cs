using Warehouse.GraphQL.Http;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Hosting;

/// <summary>The GraphQL schema of this product and how it is served.</summary>
internal static class GraphQLSetup
{
    private static readonly string[] AssetFolders = ["node_modules", "../../tests/conformance/node_modules"];

    public static void AddWarehouseGraphQL(this IServiceCollection services, IHostEnvironment environment) => services
        .AddGraphQLServer()
        .AddTypes(typeof(GraphQLSetup).Assembly)
        .ModifyServerOptions(options => options.ExplorerAssets = ExplorerAssets(environment));

    public static void MapWarehouseGraphQL(this WebApplication app)
    {
        app.UseWebSockets();
        app.MapGraphQL();
    }

    /// <summary>GraphiQL is restored by npm into the conformance folder of a checkout; a published API has it beside itself.</summary>
    private static string? ExplorerAssets(IHostEnvironment environment) =>
        AssetFolders
            .Select(folder => Path.GetFullPath(Path.Combine(environment.ContentRootPath, folder)))
            .FirstOrDefault(Directory.Exists);
}
