using Microsoft.EntityFrameworkCore;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>Inhabitants of many municipalities in one year and series.</summary>
internal static class PopulationOf
{
    public static async Task<IReadOnlyList<Population?>> AskAsync(
        OperationalContext db, IReadOnlyList<Municipality> municipalities, int year, string? series, CancellationToken cancellationToken)
    {
        var codes = municipalities.Select(m => m.Code).ToList();
        var asked = series ?? PopulationSeries.Of(year);
        var found = await db.Populations
            .Where(p => p.Year == year && p.Series == asked && codes.Contains(p.MunicipalityCode))
            .ToDictionaryAsync(p => p.MunicipalityCode, cancellationToken);
        return [.. codes.Select(code => found.GetValueOrDefault(code))];
    }
}
