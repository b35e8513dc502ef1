using Microsoft.AspNetCore.Http;
using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Http;

/// <summary>Gives the schema in SDL at <c>GET ?sdl</c>.</summary>
/// <param name="schema">The schema.</param>
/// <param name="print">Prints it.</param>
internal sealed class SchemaDownload(Schema schema, Func<Schema, string> print)
{
    private readonly Lazy<string> _text = new(() => print(schema));

    public Task SendAsync(HttpContext context)
    {
        context.Response.ContentType = "application/graphql; charset=utf-8";
        context.Response.Headers.ContentDisposition = "inline; filename=\"schema.graphql\"";
        return context.Response.WriteAsync(_text.Value, context.RequestAborted);
    }
}
