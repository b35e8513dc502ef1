using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Demo;

/// <summary>Numbers the generated rows as if they were the lines of one file, and stamps them with the batch.</summary>
/// <param name="batch">The batch.</param>
internal sealed class GeneratedLines(ImportBatch batch)
{
    /// <summary>Counts a row that carries no stamp.</summary>
    public T Count<T>(T row)
    {
        batch.Read++;
        batch.Loaded++;
        return row;
    }

    /// <summary>Counts and stamps a row.</summary>
    public T Stamp<T>(T row)
        where T : Imported
    {
        Count(row);
        row.ImportBatchId = batch.Id;
        row.SourceLine = batch.Read;
        return row;
    }
}
