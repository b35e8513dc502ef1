using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Warehouse.Benchmarks.Stores;

namespace Warehouse.Benchmarks.EndToEnd;

/// <summary>A server in a process of its own, so that its CPU time is told apart from the client's.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, Uri address)
    {
        this.process = process;
        Client = new(new SocketsHttpHandler { PooledConnectionLifetime = Timeout.InfiniteTimeSpan }) { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>CPU time that the process has used so far, in all threads, user and kernel.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The most memory that the process has held, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
    }

    /// <summary>Starts the product's API as its image has it, and waits until its <c>/health/ready</c> says 200.</summary>
    /// <param name="arguments">What it is told besides the address.</param>
    public static Task<ServerProcess> StartApiAsync(params IEnumerable<string> arguments) => StartAsync(Shipped.Api, arguments);

    /// <summary>
    /// Starts a server of these benchmarks, and waits until it is ready. It is not compiled ahead: who compares with it warms both up
    /// until what counts is compiled for the last time, and from then on runs the same kind of code.
    /// </summary>
    /// <param name="arguments">Its verb, and what it is told besides the address.</param>
    public static Task<ServerProcess> StartByHandAsync(params IEnumerable<string> arguments) => StartAsync(typeof(ServerProcess).Assembly.Location, arguments);

    private static async Task<ServerProcess> StartAsync(string program, IEnumerable<string> arguments)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        ProcessStartInfo start = new("dotnet", [program, .. arguments, $"--urls={address}"])
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            Environment = { ["Security__RequestsPerMinute"] = "0" },
        };
        ServerProcess server = new(Process.Start(start)!, new(address));
        for (var attempt = 0; !await server.IsReadyAsync(); attempt++)
        {
            if (server.process.HasExited || attempt > 1200)
            {
                server.Dispose();
                throw new InvalidOperationException($"{program} does not become ready.");
            }

            await Task.Delay(250);
        }

        return server;
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var response = await Client.GetAsync("/health/ready");
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
