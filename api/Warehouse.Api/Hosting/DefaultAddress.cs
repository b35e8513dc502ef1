namespace Warehouse.Api.Hosting;

/// <summary>The address the API listens at when no setting says another.</summary>
internal static class DefaultAddress
{
    private static readonly string[] Settings = ["Urls", "HTTP_PORTS", "HTTPS_PORTS", "Kestrel:Endpoints"];

    public static void UseDefaultAddress(this WebApplicationBuilder builder, string address)
    {
        if (!Settings.Any(setting => builder.Configuration.GetSection(setting).Exists()))
        {
            builder.WebHost.UseUrls(address);
        }
    }
}
