using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Facts;

/// <summary>Which municipalities stand on the priority list of a cycle.</summary>
internal static class PriorityFacts
{
    public static async Task LoadAsync(LoadSession session, DimensionKeys keys, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(nameof(PriorityMunicipality), nameof(ReviewCycle)) && !keys.Municipalities.Moved)
            return;
        var cycles = ReviewCycleDimension.Keys(session);
        var facts = session.Operational.PriorityMunicipalities
            .OrderBy(p => p.CycleCode).ThenBy(p => p.Position)
            .AsEnumerable()
            .Select(p => new FactPriority
            {
                ReviewCycleKey = cycles[p.CycleCode],
                MunicipalityKey = keys.Municipalities.Current(p.MunicipalityCode),
                Position = p.Position,
            });
        await session.ReplaceAsync("priority lists", facts, null, cancellationToken);
    }
}
