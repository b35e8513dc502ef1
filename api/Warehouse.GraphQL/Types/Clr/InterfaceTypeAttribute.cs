namespace Warehouse.GraphQL.Types.Clr;

/// <summary>The interface or abstract class is an interface of the schema; the classes of its assembly that implement it are object types.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute : Attribute;
