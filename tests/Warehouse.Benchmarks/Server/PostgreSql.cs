using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Warehouse.Benchmarks.Load;
using Warehouse.Benchmarks.Stores;

namespace Warehouse.Benchmarks.Server;

/// <summary>
/// A PostgreSQL server on this machine with both stores: its own, which <c>.ci/postgresql</c> starts and which is gone at the end, or a
/// given one that stays. What the script starts has fsync off: what is measured is work, not the disk's latency.
/// </summary>
internal sealed class PostgreSql : IDisposable
{
    private static readonly string Script = Path.Combine(Repository.Root, ".ci", "postgresql");
    private readonly string? folder;

    private PostgreSql(string connectionString, string? folder) => (ConnectionString, this.folder) = (connectionString, folder);

    public string ConnectionString { get; }

    /// <summary>The settings with which the product uses it, as environment variables.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings =>
        [("Database__Provider", "PostgreSql"), ("ConnectionStrings__Operational", ConnectionString)];

    /// <summary>Starts one, filled with what ships and a demonstration of a scale; or takes the given one as it is.</summary>
    public static async Task<PostgreSql> MakeAsync(string? given, double scale)
    {
        if (given is not null)
            return new(given, null);
        var folder = Directory.CreateTempSubdirectory("warehouse-server-").FullName;
        using var start = Process.Start(new ProcessStartInfo("bash", [Script, "start", folder]) { RedirectStandardOutput = true })!;
        var said = await start.StandardOutput.ReadToEndAsync();
        var server = new PostgreSql(said.Trim().Replace("Database=postgres", "Database=warehouse", StringComparison.Ordinal), folder);
        await server.EtlAsync("run");
        await server.EtlAsync("demo", "--scale", scale.ToString(CultureInfo.InvariantCulture));
        await server.EtlAsync("load");
        return server;
    }

    /// <summary>Runs a command of the ETL on it.</summary>
    public Task<Run> EtlAsync(params string[] words)
    {
        ProcessStartInfo start = new("dotnet", [Shipped.Etl, .. words]);
        foreach (var (name, value) in Settings)
            start.Environment[name] = value;
        return Run.OfAsync(start);
    }

    /// <summary>
    /// CPU time of all the server's processes that live now, in seconds; what ended meanwhile is not in it. They are told by their parent:
    /// each writes what it does into its name.
    /// </summary>
    public async Task<double> CpuAsync()
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand("SELECT pg_read_file('postmaster.pid')");
        var postmaster = ((string)(await command.ExecuteScalarAsync())!).Split('\n')[0];
        return Process.GetProcesses().Where(p => IsOf(p.Id, postmaster)).Sum(p => p.TotalProcessorTime.TotalSeconds);
    }

    /// <summary>Runs a statement that may take its time.</summary>
    public async Task<object?> AskAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ConnectionString) { CommandTimeout = 0 });
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    public void Dispose()
    {
        if (folder is not null)
            Process.Start("bash", [Script, "stop", folder]).WaitForExit();
    }

    private static bool IsOf(int process, string postmaster)
    {
        try
        {
            return process.ToString(CultureInfo.InvariantCulture) == postmaster || File.ReadAllText($"/proc/{process}/stat").Split(')')[^1].Split(' ')[2] == postmaster;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
