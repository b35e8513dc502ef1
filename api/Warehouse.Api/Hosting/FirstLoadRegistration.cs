namespace Warehouse.Api.Hosting;

internal static class FirstLoadRegistration
{
    public static IServiceCollection AddFirstLoad(this IServiceCollection services) => services
        .AddSingleton<Readiness>()
        .AddHostedService<FirstLoadWorker>();
}
