namespace Warehouse.Api.Hosting;

internal static class FirstLoadRegistration
{
    public static IServiceCollection AddFirstLoad(this IServiceCollection services) => services
        .AddSingleton<Readiness>()
        .AddSingleton<ServerWatch>()
        .AddSingleton<FirstLoadWorker>();

    /// <summary>The first load runs while the schema is made: both take a second of a later start.</summary>
    public static void BeginFirstLoad(this WebApplication app) => app.Services.GetRequiredService<FirstLoadWorker>().Begin();
}
