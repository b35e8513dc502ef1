namespace Warehouse.Api.Hosting;

internal static class FirstLoadRegistration
{
    public static IServiceCollection AddFirstLoad(this IServiceCollection services) => services
        .AddSingleton<Readiness>()
        .AddSingleton<ServerWatch>()
        .AddSingleton<FirstLoadWorker>();

    /// <summary>The first load runs while the schema is made; a store that can answer is only looked at.</summary>
    public static void BeginFirstLoad(this WebApplication app) => app.Services.GetRequiredService<FirstLoadWorker>().Begin();
}
