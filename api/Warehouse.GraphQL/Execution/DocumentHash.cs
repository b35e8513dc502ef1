using System.Security.Cryptography;
using System.Text;

namespace Warehouse.GraphQL.Execution;

/// <summary>The name of a document by its text: SHA-256 in lower-case hex, as persisted documents are named everywhere.</summary>
public static class DocumentHash
{
    /// <summary>64 hex digits.</summary>
    /// <param name="text">The document.</param>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
