using Microsoft.Extensions.DependencyInjection;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>What compiled resolvers call to reach the request's services.</summary>
internal static class ServiceAccess
{
    public static T Get<T>(IServiceProvider services)
        where T : notnull => services.GetRequiredService<T>();

    public static T? GetOrDefault<T>(IServiceProvider services) => services.GetService<T>();

    public static T GetOrCreate<T>(IServiceProvider services) => ActivatorUtilities.GetServiceOrCreateInstance<T>(services);
}
