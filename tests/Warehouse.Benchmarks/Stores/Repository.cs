namespace Warehouse.Benchmarks.Stores;

/// <summary>The repository that the benchmarks run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Warehouse.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks do not run below the folder of Warehouse.sln.");
        return folder.FullName;
    }
}
