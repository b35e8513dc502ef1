using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// How many groups by municipality, year and indicator each municipality has. One count by keys says how many groups and municipalities
/// there are, and which municipalities are on a page that is ordered by them, so that nothing is added up for the others.
/// </summary>
internal sealed class MunicipalityCells
{
    private static readonly HashSet<OutcomeDimension> Counted = [OutcomeDimension.Municipality, OutcomeDimension.Year, OutcomeDimension.Indicator];

    private readonly List<(string Code, int[] Keys, int Groups)> places;

    private MunicipalityCells(List<(string Code, int[] Keys, int Groups)> places) => this.places = places;

    /// <summary>How many groups there are.</summary>
    public int Count => places.Sum(p => p.Groups);

    /// <summary>How many municipalities there are.</summary>
    public int Municipalities => places.Count;

    /// <summary>Counts; null for other dimensions.</summary>
    public static async Task<MunicipalityCells?> ReadAsync(StarContext star, OutcomeRows rows, IReadOnlyCollection<OutcomeDimension> dimensions, CancellationToken cancellationToken)
    {
        if (!Counted.SetEquals(dimensions))
        {
            return null;
        }

        var cells = rows.Cells();
        var found = await cells.GroupBy(c => c.MunicipalityKey).Select(g => new { g.Key, Groups = g.Count() })
            .Join(star.DimMunicipalities, g => g.Key, m => m.Key, (g, m) => new { m.Key, m.Code, m.ValidFrom, g.Groups })
            .ToListAsync(cancellationToken);
        var codes = found.GroupBy(f => f.Code, StringComparer.Ordinal).OrderBy(p => p.Key, StringComparer.Ordinal).ToList();

        // What a municipality was from 1 January on has years of its own; from another day on it shares one with what it was before.
        int[] shared = [.. codes.Where(p => p.Skip(1).Any() && p.Any(f => f.ValidFrom.DayOfYear != 1)).SelectMany(p => p).Select(f => f.Key)];
        var byCode = shared.Length == 0 ? [] : await cells.Where(c => shared.Contains(c.MunicipalityKey))
            .Join(star.DimMunicipalities, c => c.MunicipalityKey, m => m.Key, (c, m) => new { c.Year, c.IndicatorKey, m.Code })
            .Distinct().GroupBy(c => c.Code).Select(g => new { g.Key, Groups = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Groups, cancellationToken);
        return new([.. codes.Select(p => (p.Key, p.Select(f => f.Key).ToArray(), byCode.TryGetValue(p.Key, out var groups) ? groups : p.Sum(f => f.Groups)))]);
    }

    /// <summary>The municipalities on a page that is ordered by their codes.</summary>
    /// <param name="skip">Groups before the page.</param>
    /// <param name="take">Groups on it.</param>
    /// <param name="descending">Whether the last code comes first.</param>
    /// <returns>Their keys, and how many groups stand before the first of theirs.</returns>
    public (IReadOnlyList<int> Keys, int Before) On(int skip, int take, bool descending)
    {
        List<int> keys = [];
        var (at, before) = (0L, 0);
        foreach (var (_, some, groups) in descending ? places.AsEnumerable().Reverse() : places)
        {
            if (at + groups <= skip)
            {
                before += groups;
            }
            else if (at < (long)skip + take)
            {
                keys.AddRange(some);
            }

            at += groups;
        }

        return (keys, before);
    }
}
