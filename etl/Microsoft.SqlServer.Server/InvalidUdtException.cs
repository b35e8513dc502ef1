namespace Microsoft.SqlServer.Server;

/// <summary>A type is not a valid user-defined type of SQL Server.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception for a type.</summary>
    public static InvalidUdtException Create(Type udtType, string resourceReason = "") =>
        new($"'{udtType}' is an invalid user defined type, reason: {resourceReason}.");
}
