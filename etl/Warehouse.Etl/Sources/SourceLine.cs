namespace Warehouse.Etl.Sources;

/// <summary>One data row of a file: either understood, or refused with a reason.</summary>
/// <param name="Number">1-based line of the file, or row of the sheet, on which the row begins.</param>
/// <param name="Raw">The row as it stands in the file, without its line end; a sheet's cells are parted by tabs.</param>
/// <param name="Row">The typed row; null when <paramref name="Problem"/> says why not.</param>
/// <param name="Problem">Why the row is refused; null when it is understood.</param>
/// <param name="Translated">The row as a line of the source's CSV; null when it is one already.</param>
/// <typeparam name="TRow">The typed row of the source.</typeparam>
internal readonly record struct SourceLine<TRow>(int Number, string Raw, TRow? Row, Problem? Problem, string? Translated = null)
    where TRow : class
{
    /// <summary>What a person should look at although the row is understood; null when nothing.</summary>
    public Problem? Warning { get; init; }
}
