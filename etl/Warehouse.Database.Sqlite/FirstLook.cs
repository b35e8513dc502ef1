using System.Globalization;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Database.Sqlite;

/// <summary>
/// A first look into the files of both stores, without EF Core: to make its models takes most of a start, and most starts find
/// everything in place. Only looks, and creates nothing. Keeps the files open: who closes one last copies its log, which takes longer
/// than to look.
/// </summary>
public sealed class FirstLook : IDisposable
{
    private readonly StoreFile operational, warehouse;
    private Task copying = Task.CompletedTask;

    /// <summary>Looks.</summary>
    /// <param name="operational">A connection string of Microsoft.Data.Sqlite.</param>
    /// <param name="warehouse">The same of the star.</param>
    public FirstLook(string operational, string warehouse)
    {
        (this.operational, this.warehouse) = (new(operational), new(warehouse));
        IsCurrent = this.operational.IsCurrent<OperationalContext>() && this.warehouse.IsCurrent<StarContext>();
    }

    /// <summary>Whether both files exist in the schema of this version.</summary>
    public bool IsCurrent { get; }

    /// <summary>Whether the file of the star holds a published load.</summary>
    public bool HasLoad => warehouse.Column("SELECT Id FROM LoadRuns LIMIT 1").Count > 0;

    /// <summary>
    /// The newest load of the star, when it was made by the rules of this version, the operational store signed for it, and no change waits
    /// there for another; null otherwise.
    /// </summary>
    /// <param name="rules">The rules by which a load is made.</param>
    public int? UpToDateLoad(int rules)
    {
        // The operational store first: what changes after it was looked at belongs to a later load.
        var signed = operational.Column("SELECT Publication FROM LoadReceipts WHERE NOT EXISTS (SELECT 1 FROM PendingChanges)");
        return signed is [var publication]
            && warehouse.Column(
                "SELECT Id FROM LoadRuns WHERE Id = (SELECT MAX(Id) FROM LoadRuns) AND RulesVersion = $rules AND Publication = $publication",
                ("$rules", rules),
                ("$publication", publication)) is [var id]
            ? int.Parse(id, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>
    /// Copies what earlier commands left in the logs into the files, beside what the command does: a load that finds all copied
    /// begins its log anew. Nothing else is asked here from then on.
    /// </summary>
    public void CopyLogs() => copying = Task.Factory.StartNew(
        () =>
        {
            warehouse.CopyLog();
            operational.CopyLog();
        },
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    /// <summary>Closes the files.</summary>
    public void Dispose()
    {
        copying.Wait();
        operational.Dispose();
        warehouse.Dispose();
    }
}
