using System.Xml.Linq;

namespace Warehouse.Tests.Architecture;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["bin", "obj", "node_modules", "TestResults"];

    public static string Root { get; } = FindRoot();

    /// <summary>Source files below a folder, those that a build or a tool makes left out; paths relative to the root, with slashes.</summary>
    public static IEnumerable<string> Sources(params IEnumerable<string> folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(part => Made.Contains(part) || part is "Migrations" or "CompiledModels"));

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>Projects by name, those of tests left out.</summary>
    public static IReadOnlyDictionary<string, Project> Projects { get; } = new[] { "api", "etl", "reports" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), Project.Read);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Warehouse.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run below the folder of Warehouse.sln.");
        return folder.FullName;
    }

    internal sealed record Project(IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
    {
        public static Project Read(string file)
        {
            var xml = XDocument.Load(file);
            return new(
                [.. Included(xml, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/')))],
                [.. Included(xml, "PackageReference")]);
        }

        private static IEnumerable<string> Included(XDocument xml, string item) => xml.Descendants(item).Select(e => e.Attribute("Include")!.Value);
    }
}
