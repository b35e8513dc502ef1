namespace Warehouse.GraphQL.Types.Clr;

/// <summary>Whether only the asked members are read from the store; so it is for every query unless this says no.</summary>
/// <param name="enabled">False: rows are read whole.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseProjectionAttribute(bool enabled = true) : Attribute
{
    /// <summary>False: rows are read whole.</summary>
    public bool Enabled { get; } = enabled;
}
