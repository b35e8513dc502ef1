using Warehouse.GraphQL.Data.Filtering;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>Conditions on an outcome area.</summary>
public sealed class AreaOperators : EnumOperators<OutcomeArea>;
