using Microsoft.EntityFrameworkCore;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>A municipality with its place in one index and its outcomes of one year.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Poverty">Its place in the index; null when the index has no value for it.</param>
/// <param name="Inhabitants">Projected inhabitants of the year; null when no projection has it.</param>
/// <param name="Outcomes">Its outcomes by indicator code; an indicator without data is not there.</param>
public sealed record MunicipalityByPoverty(
    MunicipalityEntry Municipality,
    PovertyRank? Poverty,
    int? Inhabitants,
    IReadOnlyDictionary<string, OutcomeRow> Outcomes);

/// <summary>
/// What came of it, from the poorest municipality to the least poor? Grain: municipality; every code of the directory is there,
/// with or without outcomes, those without value in the index last.
/// </summary>
public static class MunicipalitiesByPoverty
{
    /// <summary>The municipalities in poverty order, equal ranks by code.</summary>
    /// <param name="star">The warehouse.</param>
    /// <param name="index">Index code, e.g. <c>IPM_2005</c>.</param>
    /// <param name="where">Which outcomes, of one year.</param>
    /// <param name="year">The year, for inhabitants.</param>
    /// <param name="cancellationToken">Stops the questions.</param>
    public static async Task<IReadOnlyList<MunicipalityByPoverty>> AskAsync(
        StarContext star, string index, OutcomeSelection where, int year, CancellationToken cancellationToken)
    {
        var ranks = await PovertyRanking.Of(star, index).ToDictionaryAsync(r => r.Municipality, cancellationToken);
        var inhabitants = await InhabitantsByMunicipality.Of(star, year).ToDictionaryAsync(i => i.Municipality, i => i.Total, cancellationToken);
        var outcomes = await OutcomesByAnything.AskAsync(star, new()
        {
            GroupBy = [OutcomeDimension.Municipality, OutcomeDimension.Indicator],
            Where = where,
            Measures = OutcomeMeasures.Achieved | OutcomeMeasures.People | OutcomeMeasures.PerThousandInhabitants,
        }, cancellationToken);
        var byCode = outcomes.Rows.ToLookup(r => r.Municipality);
        var directory = await MunicipalityDirectory.Of(star).ToListAsync(cancellationToken);
        return
        [
            .. directory
                .Select(m => new MunicipalityByPoverty(
                    m,
                    ranks.GetValueOrDefault(m.Code),
                    inhabitants.TryGetValue(m.Code, out var people) ? people : null,
                    byCode[m.Code].ToDictionary(r => r.Indicator!)))
                .OrderBy(m => m.Poverty?.Rank ?? int.MaxValue)
                .ThenBy(m => m.Municipality.Code, StringComparer.Ordinal),
        ];
    }
}
