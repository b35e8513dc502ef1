using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Star;

namespace Warehouse.Api.Operations;

/// <summary>The public fields of a check.</summary>
[ObjectType<LoadCheck>(Only = [nameof(LoadCheck.Name), nameof(LoadCheck.Expected), nameof(LoadCheck.Actual), nameof(LoadCheck.Passed)])]
public static class LoadCheckFields;
