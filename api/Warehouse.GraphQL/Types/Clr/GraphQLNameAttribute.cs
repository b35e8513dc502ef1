namespace Warehouse.GraphQL.Types.Clr;

/// <summary>A name other than the one that follows from C#.</summary>
/// <param name="name">Name in the schema.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>Name in the schema.</summary>
    public string Name { get; } = name;
}
