namespace Warehouse.GraphQL.Types.Clr;

/// <summary>The member is read from the store even when it is not asked for, because other code needs it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class IsProjectedAttribute : Attribute;
