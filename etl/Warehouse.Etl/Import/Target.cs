using Warehouse.Etl.Sources;

namespace Warehouse.Etl.Import;

/// <summary>Where the rows of one source go in the operational store. One instance serves the import of one file.</summary>
/// <typeparam name="TRow">The typed row of the source.</typeparam>
internal abstract class Target<TRow>
    where TRow : class
{
    /// <summary>Whether what it changes has a history, whose order one writer at a time keeps.</summary>
    public virtual bool KeepsHistory => false;

    /// <summary>Whether it takes all rows of a file or none: one refused row refuses them all.</summary>
    public virtual bool AllOrNothing => false;

    /// <summary>What must not repeat within a file, e.g. municipality and year.</summary>
    public abstract object KeyOf(TRow row);

    /// <summary>Reads what the store already knows.</summary>
    public abstract Task PrepareAsync(ImportSession session);

    /// <summary>Takes a row or says why not. Nothing is written yet.</summary>
    /// <param name="row">The row.</param>
    /// <param name="line">1-based line of the file.</param>
    public abstract RowResult Take(TRow row, int line);

    /// <summary>What is wrong with taken rows beside each other, by line; asked once, after the last one, of a target that takes all or nothing.</summary>
    public virtual IEnumerable<(int Line, Problem Problem)> Conclude() => [];

    /// <summary>Writes what was taken; called with nothing left to write when all rows were refused together.</summary>
    public abstract Task WriteAsync();
}
