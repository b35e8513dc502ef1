using Microsoft.Data.Sqlite;

namespace Warehouse.Database.Sqlite;

/// <summary>A command that survives its disposal, and its compiled statement with it, to be used again by its connection.</summary>
internal sealed class KeptCommand : SqliteCommand
{
    private bool taken;

    /// <summary>Takes what another command of the same text is to run with; false while it is used itself.</summary>
    public bool TryTake(SqliteCommand other)
    {
        if (taken)
        {
            return false;
        }

        taken = true;
        Transaction = other.Transaction;
        CommandTimeout = other.CommandTimeout;
        foreach (SqliteParameter parameter in other.Parameters)
        {
            Parameters.Add(parameter);
        }

        return true;
    }

    /// <summary>Gives it back while it is taken.</summary>
    protected override void Dispose(bool disposing)
    {
        if (!taken)
        {
            base.Dispose(disposing);
            return;
        }

        taken = false;
        Parameters.Clear();
        Transaction = null;
    }
}
