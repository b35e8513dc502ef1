using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Facts;

/// <summary>Which municipalities stand on the priority list of a cycle.</summary>
internal static class PriorityFacts
{
    public static Task LoadAsync(LoadStage stage, DimensionKeys keys, CancellationToken cancellationToken)
    {
        var facts = stage.Operational.PriorityMunicipalities
            .OrderBy(p => p.CycleCode).ThenBy(p => p.Position)
            .AsEnumerable()
            .Select(p => new FactPriority
            {
                ReviewCycleKey = keys.ReviewCycles[p.CycleCode],
                MunicipalityKey = keys.Municipalities.Current(p.MunicipalityCode),
                Position = p.Position,
            });
        return stage.ReplaceAsync("priority lists", facts, null, cancellationToken);
    }
}
