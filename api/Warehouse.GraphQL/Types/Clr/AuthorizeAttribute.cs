namespace Warehouse.GraphQL.Types.Clr;

/// <summary>Only signed-in users may ask for the field, or for any field of the class.</summary>
/// <param name="roles">One of these is needed; none: any user.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Class)]
public sealed class AuthorizeAttribute(params string[] roles) : Attribute
{
    /// <summary>One of these is needed; empty: any user.</summary>
    public IReadOnlyList<string> Roles { get; } = roles;
}
