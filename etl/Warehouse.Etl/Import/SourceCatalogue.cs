using Warehouse.Etl.Sources;

namespace Warehouse.Etl.Import;

/// <summary>All sources, in the order in which they depend on each other.</summary>
internal static class SourceCatalogue
{
    /// <summary>Every source; those with a shipped file make up the first import.</summary>
    public static IReadOnlyList<Source> All { get; } =
        [.. TerritorySources.All, .. PovertySources.All, .. OutcomeSources.All, .. PlanSources.All, .. ReviewSources.All, .. QualitySources.All, .. FormSources.All];

    /// <summary>The sources that recognise a file by its content, in their order of dependence: a workbook may hold several.</summary>
    /// <exception cref="UnreadableFileException">None does; of a file that is known and not kept it says why.</exception>
    public static IReadOnlyList<Source> Recognising(SourceFile file)
    {
        IReadOnlyList<Source> found = [.. All.Where(s => s.LayoutOf(file) is not null)];
        return found.Count > 0 ? found : throw new UnreadableFileException(file.Name, UnkeptFiles.Find(file) is { } unkept
            ? $"it is {unkept.Title}, which the product does not keep: {unkept.Reason}"
            : $"no source knows this layout; {Look(file)}");
    }

    private static string Look(SourceFile file) => file.Kind switch
    {
        FileKind.Excel or FileKind.OpenDocument => $"it is a workbook with the sheets {string.Join(", ", file.Sheets.Select(s => s.Name))}",
        FileKind.Json => "it is JSON",
        _ when file.Length == 0 => "the file is empty",
        _ => $"it is a text that begins with: {file.FirstLine[..Math.Min(file.FirstLine.Length, 200)]}",
    };

    /// <summary>The source with a name; null when there is none.</summary>
    public static Source? Find(string name) => All.FirstOrDefault(s => s.Name == name);
}
