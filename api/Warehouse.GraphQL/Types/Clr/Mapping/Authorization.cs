using System.Reflection;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Who may ask for a field, as its attribute or that of its class says.</summary>
internal static class Authorization
{
    public static Func<ResolverContext, AuthorizationResult>? Of(MemberInfo member)
    {
        var attribute = member.GetCustomAttribute<AuthorizeAttribute>() ?? member.DeclaringType!.GetCustomAttribute<AuthorizeAttribute>();
        return attribute is null ? null : context => Check(context, attribute.Roles);
    }

    // A principal without identity is nobody, too.
    private static AuthorizationResult Check(ResolverContext context, IReadOnlyList<string> roles) =>
        context.User.Identity is not { IsAuthenticated: true } ? AuthorizationResult.NotAuthenticated
        : roles.Count == 0 || roles.Any(context.User.IsInRole) ? AuthorizationResult.Allowed
        : AuthorizationResult.NotAuthorized;
}
