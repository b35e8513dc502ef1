namespace Warehouse.GraphQL.Types.Clr;

/// <summary>A description other than the XML documentation.</summary>
/// <param name="description">Markdown for readers of the schema.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>Markdown for readers of the schema.</summary>
    public string Description { get; } = description;
}
