namespace Warehouse.GraphQL.Types.Clr;

/// <summary>The interface or abstract class is a union of the schema: of the classes of its assembly that implement it.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class UnionTypeAttribute : Attribute;
