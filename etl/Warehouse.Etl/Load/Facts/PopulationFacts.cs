using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Facts;

/// <summary>Inhabitants, every series by itself.</summary>
internal static class PopulationFacts
{
    private const string Step = "population";

    public static async Task LoadAsync(LoadStage stage, DimensionKeys keys, CancellationToken cancellationToken)
    {
        var total = await stage.Operational.Populations.LongCountAsync(cancellationToken);
        var facts = stage.Operational.Populations
            .OrderBy(p => p.Series).ThenBy(p => p.Year).ThenBy(p => p.MunicipalityCode)
            .AsEnumerable()
            .Select(p => new FactPopulation
            {
                MunicipalityKey = keys.Municipalities.Current(p.MunicipalityCode),
                Year = p.Year,
                Series = p.Series,
                Total = p.Total,
                Urban = p.Urban,
                Rural = p.Rural,
            });
        await stage.ReplaceAsync(Step, facts, total, cancellationToken);
    }
}
