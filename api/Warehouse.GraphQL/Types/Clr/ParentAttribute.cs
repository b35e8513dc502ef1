namespace Warehouse.GraphQL.Types.Clr;

/// <summary>The object whose field is resolved.</summary>
/// <param name="requires">
/// Names of the members that the resolver reads, so that a projected query brings them; none: all plain members. One of them may
/// be an object or list of objects that is the field's value: the query brings of it what is asked of the field.
/// </param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(params string[] requires) : Attribute
{
    /// <summary>Names of the members that the resolver reads; empty: all plain members.</summary>
    public IReadOnlyList<string> Requires { get; } = requires;
}
