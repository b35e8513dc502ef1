namespace Warehouse.Etl.Sources;

/// <summary>
/// Reads one layout of a source. A source may have several: the clean CSV and a publisher's original give the same rows.
/// </summary>
/// <typeparam name="TRow">The typed row of the source.</typeparam>
internal interface IRowReader<TRow>
    where TRow : class
{
    /// <summary>The layout's name, kept with the import batch.</summary>
    string Layout { get; }

    /// <summary>Whether a file is of this layout, by its content alone.</summary>
    bool Recognises(SourceFile file);

    /// <summary>Reads the rows one by one, refused ones among them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reading">Told of every line.</param>
    /// <exception cref="UnreadableFileException">The file as a whole cannot be understood.</exception>
    IEnumerable<SourceLine<TRow>> Read(SourceFile file, Reading reading);
}
