using Microsoft.Extensions.Options;
using Warehouse.GraphQL;
using Warehouse.GraphQL.Http;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.Api.Security;

/// <summary>Puts <see cref="AccessPolicy"/> into force: the only place that decides by role.</summary>
internal static class AccessRules
{
    /// <summary>For fields: those that name a policy, and root fields that name none.</summary>
    public static GraphQLServerBuilder AddAccessRules(this GraphQLServerBuilder builder)
    {
        foreach (var policy in AccessPolicy.Roles.Keys)
        {
            builder.AddAuthorizationPolicy(policy, context => Decide(policy, Caller.Of(context.User), context.Services));
        }

        return builder.ModifySchema(schema => schema.DefaultPolicy = AccessPolicy.Reading);
    }

    /// <summary>For downloads: 401 or 403 with a problem that carries the same code as the field's error.</summary>
    public static TBuilder RequireAccess<TBuilder>(this TBuilder endpoint, string policy)
        where TBuilder : IEndpointConventionBuilder => endpoint.AddEndpointFilter(async (invocation, next) =>
            Decide(policy, Caller.Of(invocation.HttpContext.User), invocation.HttpContext.RequestServices) switch
            {
                AuthorizationResult.NotAuthenticated => Refusal(StatusCodes.Status401Unauthorized, "A token is needed.", ErrorCodes.NotAuthenticated),
                AuthorizationResult.NotAuthorized => Refusal(StatusCodes.Status403Forbidden, "The token's role may not do this.", ErrorCodes.NotAuthorized),
                _ => await next(invocation),
            });

    private static AuthorizationResult Decide(string policy, Caller caller, IServiceProvider services) =>
        policy == AccessPolicy.Reading && services.GetRequiredService<IOptions<SecurityOptions>>().Value.PublicReading ? AuthorizationResult.Allowed
        : !caller.IsKnown ? AuthorizationResult.NotAuthenticated
        : caller.Role is { } role && AccessPolicy.Roles[policy].Contains(role) ? AuthorizationResult.Allowed
        : AuthorizationResult.NotAuthorized;

    private static IResult Refusal(int status, string reason, string code) =>
        Results.Problem(reason, statusCode: status, extensions: new Dictionary<string, object?> { ["code"] = code });
}
