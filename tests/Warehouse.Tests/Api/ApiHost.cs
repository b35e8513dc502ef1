using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Api;

/// <summary>The API as it runs, over stores in a folder of its own that is deleted at the end.</summary>
internal sealed class ApiHost : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("warehouse-api-").FullName;
    private readonly (string Name, string Value)[] settings;

    private ApiHost((string Name, string Value)[] settings) => this.settings = settings;

    /// <summary>What was sent to the stores.</summary>
    public CommandLog Commands { get; } = new();

    /// <summary>Beside the stores of another, as they are now; both may go on.</summary>
    public static ApiHost CopyOf(ApiHost other)
    {
        ApiHost copy = new([]);
        foreach (var file in new[] { "operational.db", "warehouse.db" })
        {
            using var from = new SqliteConnection($"Data Source={Path.Combine(other.folder, file)}");
            using var to = new SqliteConnection($"Data Source={Path.Combine(copy.folder, file)};Pooling=False");
            from.Open();
            to.Open();
            from.BackupDatabase(to);
        }

        return copy;
    }

    public static ApiHost Prepare(params (string Name, string Value)[] settings) => new(settings);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Database:Directory", folder);
        builder.UseSetting("Security:RequestsPerMinute", "0");
        builder.UseSetting("Demonstration:Scale", "0");
        foreach (var (name, value) in settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services => services
            .ConfigureDbContext<OperationalContext>(options => options.AddInterceptors(Commands))
            .ConfigureDbContext<StarContext>(options => options.AddInterceptors(Commands)));
    }
}
