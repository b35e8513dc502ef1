using Warehouse.Etl.Sources;

namespace Warehouse.Etl.Import;

/// <summary>The folder with the open data that travels with the program.</summary>
/// <param name="directory">The folder.</param>
internal sealed class ShippedData(string directory)
{
    /// <summary>The folder beside the running program.</summary>
    public static ShippedData Own { get; } = new(Path.Combine(AppContext.BaseDirectory, "data"));

    /// <summary>The files in their order of dependence.</summary>
    /// <exception cref="UnreadableFileException">A file is missing.</exception>
    public IEnumerable<(Source Source, SourceFile File)> Files() => SourceCatalogue.All
        .Where(s => s.ShippedFile is not null)
        .Select(s => (s, SourceFile.At(Path.Combine(directory, s.ShippedFile!))));
}
