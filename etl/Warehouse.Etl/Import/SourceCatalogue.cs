namespace Warehouse.Etl.Import;

/// <summary>All sources, in the order in which they depend on each other.</summary>
internal static class SourceCatalogue
{
    /// <summary>Every source; those with a shipped file make up the first import.</summary>
    public static IReadOnlyList<Source> All { get; } =
        [.. TerritorySources.All, .. PovertySources.All, .. OutcomeSources.All, .. PlanSources.All, .. ReviewSources.All];

    /// <summary>The source with a name; null when there is none.</summary>
    public static Source? Find(string name) => All.FirstOrDefault(s => s.Name == name);
}
