namespace Warehouse.Tests.Architecture;

public sealed class LayoutTests
{
    private static readonly string[] Folders = ["api", "etl", "reports", "tests"];
    private static readonly string[] Files = ["Warehouse.sln", "README.md", "docker-compose.yml"];
    private static readonly string[] UsualRootFiles =
        ["LICENSE", "global.json", "Directory.Build.props", "Directory.Packages.props", ".editorconfig", ".gitignore", ".dockerignore", ".config", ".ci"];

    /// <summary>What version control and editors put beside the product.</summary>
    private static readonly string[] Foreign = [".git", ".vs", ".vscode", ".idea", "TestResults", ".DS_Store"];

    [Fact]
    public void The_top_level_is_the_pipeline()
    {
        var found = Directory.EnumerateFileSystemEntries(Repository.Root).Select(e => Path.GetFileName(e)).Except(Foreign).ToList();
        Assert.Empty(found.Except([.. Folders, .. Files, .. UsualRootFiles]));
        Assert.Empty(Folders.Concat(Files).Except(found));
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("Warehouse.sln").Replace('\\', '/');
        var projects = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'));
        Assert.All(projects, project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }
}
