using System.Reflection;

namespace Warehouse.GraphQL.Data.Projection;

/// <summary>What a field reads of its parent, kept with the field so that a query brings it.</summary>
/// <param name="Members">Members it reads; null: all plain ones, because it does not say.</param>
/// <param name="Navigation">The member that holds the object or list whose own fields are asked for.</param>
internal sealed record ProjectedMembers(IReadOnlyList<PropertyInfo>? Members, PropertyInfo? Navigation);
