using Warehouse.Api.Changes;
using Warehouse.Api.Commitments;
using Warehouse.Api.Reviews;
using Warehouse.Api.Security;
using Warehouse.Api.Subscriptions;
using Warehouse.GraphQL.Http;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Hosting;

/// <summary>The GraphQL schema of this product and how it is served.</summary>
internal static class GraphQLSetup
{
    public static void AddWarehouseGraphQL(this IServiceCollection services, IHostEnvironment environment) => services
        .AddTransient<VisibleReviews>()
        .AddTransient<VisibleCommitments>()
        .AddTransient<ChangeLedger>()
        .AddTransient<VisibleChanges>()
        .AddSingleton<ChangeFeed>()
        .AddSingleton<LoadFeed>()
        .AddGraphQLServer()
        .AddTypes(typeof(GraphQLSetup).Assembly)
        .AddAccessRules()
        .AddRowRules()
        .AddAnswerCaching()
        .ModifyRequestOptions(options => options.ExplainFault = StoreFaults.Explain)
        .ModifyServerOptions(options =>
        {
            options.ExplorerAssets = ExplorerAssets(environment);
            options.CompressKeptAnswers = true;
            options.AcceptConnection = SocketTokens.AcceptAsync;
            options.AdmitOperation = context => context.RequestServices.GetRequiredService<RequestRates>().Admits(context);
        });

    public static void MapWarehouseGraphQL(this WebApplication app)
    {
        app.UseWebSockets();
        app.MapGraphQL();
    }

    /// <summary>npm restores the explorer beside the API; without it browsers get a page that says how.</summary>
    private static string ExplorerAssets(IHostEnvironment environment) => Path.Combine(environment.ContentRootPath, "node_modules");
}
