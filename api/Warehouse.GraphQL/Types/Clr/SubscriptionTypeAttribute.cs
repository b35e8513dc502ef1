namespace Warehouse.GraphQL.Types.Clr;

/// <summary>The static methods of the class, each giving an <c>IAsyncEnumerable</c>, are fields of the subscription root; several classes add up.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;
