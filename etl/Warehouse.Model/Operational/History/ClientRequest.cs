namespace Warehouse.Model.Operational.History;

/// <summary>
/// A change that a client asked for under a key of its own: asked again, it is answered again and not done again.
/// Refused requests are not kept. Grain: caller and key.
/// </summary>
public sealed class ClientRequest
{
    /// <summary>Most characters of a client's key.</summary>
    public const int LongestKey = 100;

    /// <summary>Who asked: the subject of the token.</summary>
    public required string Caller { get; set; }

    /// <summary>The client's key, at most <see cref="LongestKey"/> characters.</summary>
    public required string ClientKey { get; set; }

    /// <summary>The mutation, e.g. <c>sendReview</c>.</summary>
    public required string Mutation { get; set; }

    /// <summary>SHA-256 of the input, 64 hexadecimal digits: another input under the same key is a mistake.</summary>
    public required string InputSha256 { get; set; }

    /// <summary>The change that came of it; its <see cref="ChangeRecord.After"/> is the answer.</summary>
    public long ChangeId { get; set; }

    /// <summary>The change that came of it.</summary>
    public ChangeRecord? Change { get; set; }

    /// <summary>The warnings of the answer: a JSON array; null when there were none.</summary>
    public string? Warnings { get; set; }
}
