using System.Text.Json;
using Microsoft.AspNetCore.Authentication;

namespace Warehouse.Api.Security;

/// <summary>Tokens of WebSocket clients in browsers, which cannot send headers: they come in the payload of <c>connection_init</c>.</summary>
internal static class SocketTokens
{
    /// <summary>Takes <c>{ "Authorization": "Bearer …" }</c>; whoever sends none stays who the request's own header says.</summary>
    /// <returns>False when the token does not hold.</returns>
    public static async ValueTask<bool> AcceptAsync(HttpContext context, JsonElement payload)
    {
        if (Header(payload) is not { } header)
        {
            return true;
        }

        // A request's own token is looked at once; this one is looked at as if it were that of another request.
        await using var scope = context.RequestServices.CreateAsyncScope();
        var introduction = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        introduction.Request.Headers.Authorization = header;
        var result = await introduction.AuthenticateAsync();
        if (result.Principal is { } user)
        {
            context.User = user;
        }

        return result.Succeeded;
    }

    private static string? Header(JsonElement payload) => payload.ValueKind != JsonValueKind.Object
        ? null
        : payload.EnumerateObject()
            .Where(p => p.Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) && p.Value.ValueKind == JsonValueKind.String)
            .Select(p => p.Value.GetString())
            .FirstOrDefault();
}
