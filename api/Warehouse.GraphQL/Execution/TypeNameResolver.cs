using Warehouse.GraphQL.Types;

namespace Warehouse.GraphQL.Execution;

/// <summary>Marks <c>__typename</c>, which the plan knows already (section 4.1).</summary>
internal sealed class TypeNameResolver : FieldResolver;
