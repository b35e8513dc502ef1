using System.Net;
using Microsoft.AspNetCore.Http;

namespace Warehouse.GraphQL.Http;

/// <summary>The explorer (GraphiQL) for browsers, or a plain page that says how to get it.</summary>
internal static class ExplorerPage
{
    // The last versions whose npm packages have ready-made scripts.
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["react.js"] = "react/umd/react.production.min.js",
        ["react-dom.js"] = "react-dom/umd/react-dom.production.min.js",
        ["graphiql.js"] = "graphiql/graphiql.min.js",
        ["graphiql.css"] = "graphiql/graphiql.min.css",
    };

    private const string Start = """
        const fetcher = GraphiQL.createFetcher({ url: location.pathname, subscriptionUrl: location.origin.replace(/^http/, 'ws') + location.pathname });
        ReactDOM.createRoot(document.getElementById('graphiql')).render(React.createElement(GraphiQL, { fetcher }));
        """;

    public static Task SendAsync(HttpContext context, GraphQLServerOptions options)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws: wss:";
        var path = WebUtility.HtmlEncode(context.Request.PathBase.Add(context.Request.Path).Value!.TrimEnd('/'));
        return context.Response.WriteAsync(IsRestored(options) ? Explorer(path) : Plain(path), context.RequestAborted);
    }

    public static Task SendAssetAsync(HttpContext context, GraphQLServerOptions options, string file)
    {
        if (file == "start.js")
        {
            context.Response.ContentType = "text/javascript; charset=utf-8";
            return context.Response.WriteAsync(Start, context.RequestAborted);
        }

        if (!Files.TryGetValue(file, out var path) || !IsRestored(options))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.ContentType = file.EndsWith(".css", StringComparison.Ordinal) ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
        context.Response.Headers.CacheControl = "max-age=86400";
        return context.Response.SendFileAsync(Path.GetFullPath(Path.Combine(options.ExplorerAssets!, path)), context.RequestAborted);
    }

    private static bool IsRestored(GraphQLServerOptions options) =>
        options.ExplorerAssets is { } folder && Files.Values.All(f => File.Exists(Path.Combine(folder, f)));

    private static string Explorer(string path) => $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>GraphiQL</title><link rel="stylesheet" href="{path}/explorer/graphiql.css"></head>
        <body style="margin:0">
        <div id="graphiql" style="height:100vh"></div>
        <script src="{path}/explorer/react.js"></script>
        <script src="{path}/explorer/react-dom.js"></script>
        <script src="{path}/explorer/graphiql.js"></script>
        <script src="{path}/explorer/start.js"></script>
        </body>
        </html>
        """;

    private static string Plain(string path) => $$"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>GraphQL</title></head>
        <body style="font-family:sans-serif;max-width:45em;margin:2em auto">
        <h1>GraphQL</h1>
        <p>This address answers GraphQL requests: <code>POST {{path}}</code> with <code>{"query": "{ __typename }"}</code>,
        or <a href="{{path}}?query=%7B__typename%7D">GET {{path}}?query={__typename}</a>.
        The schema: <a href="{{path}}?sdl">{{path}}?sdl</a>.</p>
        <p>For the explorer in this place, restore <code>graphiql@3</code>, <code>react@18</code> and <code>react-dom@18</code> with npm
        and give the <code>node_modules</code> folder to the server as its explorer assets.</p>
        </body>
        </html>
        """;
}
