using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Warehouse.Etl.Load;

namespace Warehouse.Etl;

/// <summary>What other programs use of the pipeline.</summary>
public static class EtlRegistration
{
    /// <summary>Adds <see cref="StarLoad"/>; the stores come from <see cref="Database.DatabaseRegistration.AddWarehouse"/>.</summary>
    public static IServiceCollection AddEtl(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<StarLoad>();
        return services;
    }
}
