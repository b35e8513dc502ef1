namespace Warehouse.GraphQL.Types.Clr;

/// <summary>Only some may ask for the field, or for any field of the class; without roles and policy every signed-in user.</summary>
/// <param name="roles">One of these is needed; none: any user.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Class)]
public sealed class AuthorizeAttribute(params string[] roles) : Attribute
{
    /// <summary>One of these is needed; empty: any user.</summary>
    public IReadOnlyList<string> Roles { get; } = roles;

    /// <summary>The name of a rule that <see cref="ClrSchemaBuilder.AddAuthorizationPolicy(string, Func{Execution.ResolverContext, AuthorizationResult})"/> gave; it decides instead of the roles.</summary>
    public string? Policy { get; init; }
}
