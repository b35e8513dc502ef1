using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Star;

namespace Warehouse.Api.Operations;

/// <summary>A published load of the star schema.</summary>
/// <param name="Id">Identity, ascending in time.</param>
/// <param name="FinishedAt">When it was published.</param>
/// <param name="ContainsDemonstrationData">Whether any fact is of the demonstration scenario.</param>
public sealed record WarehouseLoad([property: ID] int Id, DateTime FinishedAt, bool ContainsDemonstrationData)
{
    /// <summary>The public face of a load.</summary>
    internal static WarehouseLoad Of(LoadRun run) => new(run.Id, run.FinishedAt, run.ContainsDemonstrationData);
}
