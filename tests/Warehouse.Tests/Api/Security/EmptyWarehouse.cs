using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using Warehouse.Api.Hosting;
using Warehouse.Api.Security;
using Warehouse.Database;

namespace Warehouse.Tests.Api.Security;

/// <summary>An API over empty stores, which is enough to be asked who may ask, and how often.</summary>
internal static class EmptyWarehouse
{
    public const string Question = "{ departments { name } }";

    public static async Task<HttpClient> ReadyAsync(this ApiHost host)
    {
        var http = host.CreateClient();
        await host.Services.GetRequiredService<WarehouseSchema>().MigrateAsync(CancellationToken.None);
        host.Services.GetRequiredService<Readiness>().Succeed();
        return http;
    }

    public static SymmetricSecurityKey Key(this ApiHost host) => DevelopmentKey.Of(host.Services.GetRequiredService<DatabaseOptions>());
}
