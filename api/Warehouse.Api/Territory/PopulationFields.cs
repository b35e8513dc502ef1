using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>The public fields of a population figure.</summary>
[ObjectType<Population>(
    Only = [nameof(Population.Year), nameof(Population.Series), nameof(Population.Total), nameof(Population.Urban), nameof(Population.Rural)],
    Ids = [nameof(Population.Series)])]
public static class PopulationFields;
