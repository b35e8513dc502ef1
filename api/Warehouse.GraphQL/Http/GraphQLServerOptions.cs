using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Warehouse.GraphQL.Http;

/// <summary>How the server speaks HTTP.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>Bytes that a request's body or a WebSocket message may have; more is answered with 413.</summary>
    public int MaxRequestBytes { get; set; } = 1024 * 1024;

    /// <summary>Whether a body may be a list of requests, answered by a list of responses.</summary>
    public bool EnableBatching { get; set; }

    /// <summary>Requests that one batch may have.</summary>
    public int MaxBatchSize { get; set; } = 10;

    /// <summary>Whether <c>GET ?sdl</c> gives the schema.</summary>
    public bool EnableSchemaDownload { get; set; } = true;

    /// <summary>Whether browsers get an explorer.</summary>
    public bool EnableExplorer { get; set; } = true;

    /// <summary>The <c>node_modules</c> folder with <c>graphiql</c>, <c>react</c> and <c>react-dom</c>; without it browsers get a plain page that says how.</summary>
    public string? ExplorerAssets { get; set; }

    /// <summary>Which documents may be named instead of sent.</summary>
    public PersistedDocumentMode PersistedDocuments { get; set; } = PersistedDocumentMode.Automatic;

    /// <summary>
    /// Whether a kept answer is compressed once and sent so to all who take gzip. Off, like any compression of answers that hold
    /// secrets beside what an attacker may choose (BREACH), until the host says otherwise.
    /// </summary>
    public bool CompressKeptAnswers { get; set; }

    /// <summary>Time between signs of life on quiet event streams.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>Time a WebSocket client has to introduce itself.</summary>
    public TimeSpan ConnectionInitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Operations that one WebSocket connection may have under way.</summary>
    public int MaxOperationsPerConnection { get; set; } = 100;

    /// <summary>
    /// Asked when a WebSocket client introduces itself, with the payload of its <c>connection_init</c> (of kind
    /// <see cref="JsonValueKind.Undefined"/> when there is none): browsers cannot send headers, so a token comes there. It may set
    /// <see cref="HttpContext.User"/>; false closes the connection with 4403. Null: everybody is accepted.
    /// </summary>
    public Func<HttpContext, JsonElement, ValueTask<bool>>? AcceptConnection { get; set; }

    /// <summary>Asked before each operation of a WebSocket connection; false answers it with <see cref="ErrorCodes.TooManyRequests"/>. Null: all are run.</summary>
    public Func<HttpContext, bool>? AdmitOperation { get; set; }
}
