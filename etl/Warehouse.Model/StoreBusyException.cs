namespace Warehouse.Model;

/// <summary>Somebody else writes to the store and did not finish in the time that was allowed.</summary>
public sealed class StoreBusyException : Exception
{
    /// <summary>A refusal with a message for the person who asked.</summary>
    public StoreBusyException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
