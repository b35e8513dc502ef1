using System.Reflection;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Who may ask for a field, as its attribute or that of its class says.</summary>
/// <param name="schema">Gets what is wrong.</param>
/// <param name="policies">The rules by name.</param>
/// <param name="defaultPolicy">The rule of root fields without an attribute; null: everybody.</param>
internal sealed class Authorization(
    SchemaMapping schema, IReadOnlyDictionary<string, Func<ResolverContext, AuthorizationResult>> policies, string? defaultPolicy)
{
    public Func<ResolverContext, AuthorizationResult>? Of(FieldSource source)
    {
        var attribute = source.Member.GetCustomAttribute<AuthorizeAttribute>() ?? source.Member.DeclaringType!.GetCustomAttribute<AuthorizeAttribute>();
        return attribute is { Policy: null } ? context => Check(context, attribute.Roles)
            : (attribute?.Policy ?? (source.Root is null ? null : defaultPolicy)) is { } policy ? Named(policy, source)
            : null;
    }

    private Func<ResolverContext, AuthorizationResult>? Named(string policy, FieldSource source)
    {
        if (policies.TryGetValue(policy, out var rule))
        {
            return rule;
        }
        schema.Report(source.Label, $"names the authorization policy \"{policy}\", which nobody gave.");
        return null;
    }

    // A principal without identity is nobody, too.
    private static AuthorizationResult Check(ResolverContext context, IReadOnlyList<string> roles) =>
        context.User.Identity is not { IsAuthenticated: true } ? AuthorizationResult.NotAuthenticated
        : roles.Count == 0 || roles.Any(context.User.IsInRole) ? AuthorizationResult.Allowed
        : AuthorizationResult.NotAuthorized;
}
