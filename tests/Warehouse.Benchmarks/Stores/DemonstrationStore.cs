using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Warehouse.Benchmarks.Stores;

/// <summary>Both stores in a folder, filled by the product's commands with what ships and a demonstration of a scale.</summary>
internal sealed class DemonstrationStore : IDisposable
{
    private readonly bool isTemporary;

    private DemonstrationStore(string directory, bool isTemporary) => (Directory, this.isTemporary) = (directory, isTemporary);

    public string Directory { get; }

    public string StarFile => Path.Combine(Directory, "warehouse.db");

    /// <summary>Understands <c>[--stores DIR] [SCALE...]</c>.</summary>
    /// <param name="args">The words.</param>
    /// <param name="scales">The scales without any.</param>
    public static (string? Folder, IReadOnlyList<double> Scales) Read(string[] args, params double[] scales)
    {
        var (folder, rest) = args is ["--stores", var given, .. var others] ? (given, others) : (null, args);
        return (folder, rest.Length == 0 ? scales : [.. rest.Select(s => double.Parse(s, CultureInfo.InvariantCulture))]);
    }

    /// <summary>The store of a scale: the one that the folder has, or a new one, which stays there; a temporary one without folder.</summary>
    public static async Task<DemonstrationStore> MakeAsync(string? folder, double scale)
    {
        var words = scale.ToString(CultureInfo.InvariantCulture);
        var directory = folder is null ? System.IO.Directory.CreateTempSubdirectory("warehouse-").FullName : Path.GetFullPath(Path.Combine(folder, $"scale-{words}"));
        if (!System.IO.Directory.Exists(directory) || folder is null)
        {
            await EtlAsync(directory, "run");
            await EtlAsync(directory, "demo", "--scale", words);
            await EtlAsync(directory, "load");
        }

        return new(directory, folder is null);
    }

    public long Facts()
    {
        using SqliteConnection connection = new($"Data Source={StarFile};Pooling=False");
        connection.Open();
        using SqliteCommand command = new("SELECT OutcomeFacts FROM LoadRuns ORDER BY Id DESC LIMIT 1", connection);
        return (long)command.ExecuteScalar()!;
    }

    public void Dispose()
    {
        if (isTemporary)
        {
            System.IO.Directory.Delete(Directory, recursive: true);
        }
    }

    private static async Task EtlAsync(string directory, params string[] words)
    {
        using var etl = Process.Start(new ProcessStartInfo("dotnet", [Shipped.Etl, .. words])
        {
            Environment = { ["Database__Directory"] = directory },
            RedirectStandardOutput = true,
        })!;
        await etl.StandardOutput.ReadToEndAsync();
        await etl.WaitForExitAsync();
        if (etl.ExitCode > 1)
        {
            throw new InvalidOperationException($"'{string.Join(' ', words)}' failed.");
        }
    }
}
