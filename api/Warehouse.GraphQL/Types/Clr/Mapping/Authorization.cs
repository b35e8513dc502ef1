using System.Reflection;
using Warehouse.GraphQL.Data.Projection;
using Warehouse.GraphQL.Execution;

namespace Warehouse.GraphQL.Types.Clr.Mapping;

/// <summary>Who may ask for a field, as its attribute or that of its class says.</summary>
internal sealed class Authorization(SchemaMapping schema, AuthorizationPolicies policies)
{
    /// <summary>The field with its rules, and with what they read of its parent.</summary>
    public FieldDraft Guard(FieldDraft field, FieldSource source)
    {
        var attribute = source.Member.GetCustomAttribute<AuthorizeAttribute>() ?? source.Member.DeclaringType!.GetCustomAttribute<AuthorizeAttribute>();
        if (attribute is { Policy: null })
        {
            return field with { Authorize = context => Check(context, attribute.Roles) };
        }
        return (attribute?.Policy ?? (source.Root is null ? null : policies.Default)) is { } policy ? Guard(field, source, policy) : field;
    }

    private FieldDraft Guard(FieldDraft field, FieldSource source, string policy)
    {
        var user = policies.OfUser(policy);
        var row = source.Root is null ? policies.OfRow(policy, source.ParentType) : null;
        if (user is null && row is null)
        {
            schema.Report(source.Label, $"names the authorization policy \"{policy}\", which nobody gave.");
        }
        return field with { Authorize = user, AuthorizeParent = row?.Rule, Reads = row is null ? field.Reads : With(field.Reads, row.Reads) };
    }

    private static ProjectedMembers? With(ProjectedMembers? reads, IReadOnlyList<PropertyInfo> more) =>
        reads is { Members: { } members } ? reads with { Members = [.. members, .. more.Except(members)] } : reads;

    // A principal without identity is nobody, too.
    private static AuthorizationResult Check(ResolverContext context, IReadOnlyList<string> roles) =>
        context.User.Identity is not { IsAuthenticated: true } ? AuthorizationResult.NotAuthenticated
        : roles.Count == 0 || roles.Any(context.User.IsInRole) ? AuthorizationResult.Allowed
        : AuthorizationResult.NotAuthorized;
}
