namespace Warehouse.Api.Security;

/// <summary>What a request is answered with that is refused before anything is done.</summary>
internal static class Refusals
{
    /// <summary>One body for clients of GraphQL and for downloads: a GraphQL answer without data.</summary>
    public static Task SendAsync(HttpContext context, int status, string reason, string code)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { errors = new[] { new { message = reason, extensions = new { code } } } }, context.RequestAborted);
    }
}
