namespace Warehouse.GraphQL.Http;

/// <summary>Which documents clients may name instead of sending their text.</summary>
public enum PersistedDocumentMode
{
    /// <summary>None.</summary>
    Off,

    /// <summary>Any: an unknown one is sent once with its hash and kept (automatic persisted queries).</summary>
    Automatic,

    /// <summary>Only those the store was given beforehand; text is refused.</summary>
    TrustedOnly,
}
