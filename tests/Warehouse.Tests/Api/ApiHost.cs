using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Api.Hosting;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Api;

/// <summary>The API as it runs, over stores in a place of their own that is gone at the end.</summary>
internal sealed class ApiHost : WebApplicationFactory<Program>
{
    private const string PlaceName = "warehouse-api-";

    private readonly StorePlace place;
    private readonly (string Name, string Value)[] settings;

    private ApiHost(StorePlace place, params (string Name, string Value)[] settings) => (this.place, this.settings) = (place, settings);

    /// <summary>What was sent to the stores.</summary>
    public CommandLog Commands { get; } = new();

    /// <summary>Beside the stores of another, as they are now; both may go on.</summary>
    public static ApiHost CopyOf(ApiHost other) => new(other.place.Copy(PlaceName));

    /// <summary>Over stores that are empty; an embedded one the API begins to fill by itself.</summary>
    public static ApiHost Prepare(params (string Name, string Value)[] settings) => new(StorePlace.New(PlaceName), settings);

    /// <summary>Over stores with all that ships: the API fills an embedded one by itself, the ETL has filled one on a server.</summary>
    public static ApiHost PrepareFilled() => new(StorePlace.Filled(PlaceName));

    /// <summary>Over stores in a place that goes with it.</summary>
    public static ApiHost Over(StorePlace place) => new(place);

    /// <summary>
    /// Waits until the API answers and does nothing beside: a copy of a store that can answer is ready at once, while newer files are looked for.
    /// </summary>
    public async Task SettleAsync(HttpClient http)
    {
        await ServedWarehouse.WaitUntilReadyAsync(http);
        if (place.IsEmbedded)
            await Services.GetRequiredService<FirstLoadWorker>().Work;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        place.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (name, value) in place.Settings)
            builder.UseSetting(name, value);
        builder.UseSetting("Security:RequestsPerMinute", "0");
        builder.UseSetting("Demonstration:Scale", "0");
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services => services
            .ConfigureDbContext<OperationalContext>(options => options.AddInterceptors(Commands))
            .ConfigureDbContext<StarContext>(options => options.AddInterceptors(Commands)));
    }
}
