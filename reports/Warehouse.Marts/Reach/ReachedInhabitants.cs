using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Reach;

/// <summary>The inhabitants whom outcomes could reach, of all municipalities that a selection leaves, reached or not.</summary>
internal static class ReachedInhabitants
{
    /// <summary>Inhabitants by municipality, added over the years; nobody without outcome.</summary>
    /// <exception cref="OutcomesException">They cannot be told: territory is mixed with other conditions, or the years stand on several projections.</exception>
    public static async Task<(string? Series, IReadOnlyDictionary<string, long> ByCode)> ReadAsync(
        StarContext star, OutcomeSelection where, References references, OutcomeAnswer answer, CancellationToken cancellationToken)
    {
        if (answer is not { FirstYear: { } first, LastYear: { } last })
        {
            return (null, new Dictionary<string, long>());
        }

        var series = Enumerable.Range(first, last - first + 1).Select(PopulationSeries.Of).Distinct().ToList();
        if (series.Count > 1)
        {
            throw new OutcomesException(
                OutcomesException.SeriesBreak,
                $"{first} to {last} stand on several projections of inhabitants ({string.Join(", ", series.Select(s => s ?? "none"))}): select years of one.");
        }

        var question = new OutcomeQuestion { GroupBy = [OutcomeDimension.Municipality, OutcomeDimension.Year], Where = where };
        var inhabitants = await Inhabitants.ReadAsync(star, question, references, new(first, last), null, cancellationToken)
            ?? throw new OutcomesException(
                OutcomesException.InhabitantsUnknown, "The inhabitants cannot be told: under 'or' and 'not' keep conditions on territory apart from the others.");
        return (series[0], inhabitants.Territories.GroupBy(t => t.Territory.Municipality!).ToDictionary(g => g.Key, g => g.Sum(t => t.Inhabitants)));
    }
}
