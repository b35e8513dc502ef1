namespace Warehouse.GraphQL.Tests.Conformance;

/// <summary>Where this test runs from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Ancestors(AppContext.BaseDirectory).First(folder => File.Exists(Path.Combine(folder, "Warehouse.sln")));

    public static string Conformance { get; } = Path.Combine(Root, "tests", "conformance");

    /// <summary>The probe of the same build as this test: <c>bin/Debug/net10.0</c> stays the same.</summary>
    public static string Probe { get; } = Path.Combine(
        Root, "tests", "Warehouse.GraphQL.Probe", Path.GetRelativePath(Path.Combine(Root, "tests", "Warehouse.GraphQL.Tests"), AppContext.BaseDirectory), "Warehouse.GraphQL.Probe.dll");

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
