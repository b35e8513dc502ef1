namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type of SQL Server is serialised.</summary>
public enum Format
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>By SQL Server itself.</summary>
    Native,

    /// <summary>By the type, through <see cref="IBinarySerialize"/>.</summary>
    UserDefined,
}
