using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Rehearsal;

/// <summary>The sums that published figures are made of, by indicator, year and department.</summary>
internal sealed class StarFigures
{
    private readonly Dictionary<(string Indicator, int Year, string Department, bool Demonstration, string Measure), long> sums = [];

    /// <summary>Reads them as the star holds them now.</summary>
    public static async Task<StarFigures> ReadAsync(StarContext star, CancellationToken cancellationToken)
    {
        var rows = await (
            from a in star.AggregateOutcomes
            join i in star.DimIndicators on a.IndicatorKey equals i.Key
            join m in star.DimMunicipalities on a.MunicipalityKey equals m.Key
            group a by new { i.Code, a.Year, m.DepartmentCode, a.Demonstration } into g
            select new
            {
                g.Key,
                Value = g.Sum(a => a.Value),
                People = g.Sum(a => a.People ?? 0),
                SomePeople = g.Max(a => a.People),
                Cost = g.Sum(a => a.CostCop ?? 0),
                SomeCost = g.Max(a => a.CostCop),
            }).ToListAsync(cancellationToken);
        var figures = new StarFigures();
        foreach (var row in rows)
        {
            figures.Add(row.Key.Code, row.Key.Year, row.Key.DepartmentCode, row.Key.Demonstration, "value", row.Value);
            if (row.SomePeople is not null)
                figures.Add(row.Key.Code, row.Key.Year, row.Key.DepartmentCode, row.Key.Demonstration, "people", row.People);
            if (row.SomeCost is not null)
                figures.Add(row.Key.Code, row.Key.Year, row.Key.DepartmentCode, row.Key.Demonstration, "cost", row.Cost);
        }

        return figures;
    }

    /// <summary>What differs in another state of the star, in a stable order.</summary>
    public IReadOnlyList<FigureChange> ChangesTo(StarFigures later) =>
    [
        .. sums.Keys.Union(later.sums.Keys)
            .Select(k => new FigureChange(k.Indicator, k.Year, k.Department, k.Demonstration, k.Measure, Of(k), later.Of(k)))
            .Where(c => c.Old != c.New)
            .OrderBy(c => c.Indicator, StringComparer.Ordinal).ThenBy(c => c.Year).ThenBy(c => c.Department, StringComparer.Ordinal)
            .ThenBy(c => c.Demonstration).ThenByDescending(c => c.Measure, StringComparer.Ordinal),
    ];

    private long? Of((string, int, string, bool, string) key) => sums.TryGetValue(key, out var sum) ? sum : null;

    private void Add(string indicator, int year, string department, bool demonstration, string measure, long sum) =>
        sums.Add((indicator, year, department, demonstration, measure), sum);
}
