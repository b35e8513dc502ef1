namespace Warehouse.GraphQL.Types.Clr;

/// <summary>What one resolution costs (<c>@cost</c> of the IBM cost specification).</summary>
/// <param name="weight">1 is a plain object; 0 is free.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Class)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>1 is a plain object; 0 is free.</summary>
    public double Weight { get; } = weight;
}
