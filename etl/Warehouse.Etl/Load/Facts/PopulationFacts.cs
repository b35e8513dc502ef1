using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Load.Dimensions;
using Warehouse.Model.Operational.Territory;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Facts;

/// <summary>Inhabitants, every series by itself.</summary>
internal static class PopulationFacts
{
    private const string Step = "population";

    public static async Task LoadAsync(LoadSession session, DimensionKeys keys, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(nameof(Population)) && !keys.Municipalities.Moved)
            return;
        var total = await session.Operational.Populations.LongCountAsync(cancellationToken);
        var facts = session.Operational.Populations
            .OrderBy(p => p.Series).ThenBy(p => p.Year).ThenBy(p => p.MunicipalityCode)
            .AsEnumerable()
            .Select(p => new FactPopulation
            {
                MunicipalityKey = keys.Municipalities.In(p.MunicipalityCode, p.Year, 0),
                Year = p.Year,
                Series = p.Series,
                Total = p.Total,
                Urban = p.Urban,
                Rural = p.Rural,
            });
        await session.ReplaceAsync(Step, facts, total, cancellationToken);
    }
}
