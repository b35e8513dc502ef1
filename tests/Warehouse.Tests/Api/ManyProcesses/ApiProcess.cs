using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Warehouse.Tests.Etl.Crash;

namespace Warehouse.Tests.Api.ManyProcesses;

/// <summary>The API in a process of its own, listening on a port of its own.</summary>
internal sealed class ApiProcess : IDisposable
{
    private readonly Process process;

    private ApiProcess(Process process, Uri address) => (this.process, Http) = (process, new HttpClient { BaseAddress = address });

    public HttpClient Http { get; }

    /// <summary>Starts one on stores and waits until it is ready.</summary>
    public static async Task<ApiProcess> StartAsync(IReadOnlyDictionary<string, string?> settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = EtlProcess.StartOf("Warehouse.Api", settings);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Urls"] = address.ToString();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var api = new ApiProcess(process, address);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        while (!await api.IsReadyAsync(patience.Token))
            await Task.Delay(200, patience.Token);
        return api;
    }

    public void Dispose()
    {
        Http.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        Assert.False(process.HasExited, "The API ended.");
        try
        {
            using var response = await Http.GetAsync("/health/ready", cancellationToken);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
