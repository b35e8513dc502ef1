using Microsoft.EntityFrameworkCore;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>A regional with its outcomes of a selection and its goal in training places.</summary>
/// <param name="Code">Regional code.</param>
/// <param name="Name">Regional name.</param>
/// <param name="Outcomes">Outcomes by indicator code; an indicator without data is not there.</param>
/// <param name="Women">Women's part of an indicator's value by indicator code, 0 to 1; not there when the source does not split by sex.</param>
/// <param name="Goal">Goal and execution in places over all categories at the last cut-off; null when none is published.</param>
public sealed record RegionalOutcomes(
    string Code,
    string Name,
    IReadOnlyDictionary<string, OutcomeRow> Outcomes,
    IReadOnlyDictionary<string, double> Women,
    RegionalGoal? Goal);

/// <summary>What came of it in each regional, beside its goal? Grain: regional; every regional of the directory is there.</summary>
public static class OutcomesByRegional
{
    /// <summary>The regionals by code.</summary>
    /// <param name="star">The warehouse.</param>
    /// <param name="where">Which outcomes, of one year.</param>
    /// <param name="year">The year of the goals.</param>
    /// <param name="cancellationToken">Stops the questions.</param>
    public static async Task<IReadOnlyList<RegionalOutcomes>> AskAsync(StarContext star, OutcomeSelection where, int year, CancellationToken cancellationToken)
    {
        var outcomes = await AskAsync(star, where, OutcomeMeasures.Achieved | OutcomeMeasures.Municipalities | OutcomeMeasures.PerThousandInhabitants, [], cancellationToken);
        var sexes = await AskAsync(star, where, OutcomeMeasures.Achieved, [OutcomeDimension.Sex], cancellationToken);
        var goals = where.Demonstration ? [] : await GoalsAsync(star, year, cancellationToken);
        var names = await MunicipalityDirectory.Of(star).Select(m => new { m.Regional, m.RegionalName }).Distinct().ToListAsync(cancellationToken);
        return
        [
            .. names.OrderBy(n => n.Regional, StringComparer.Ordinal).Select(n => new RegionalOutcomes(
                n.Regional,
                n.RegionalName,
                outcomes[n.Regional].ToDictionary(r => r.Indicator!),
                Women(sexes[n.Regional]),
                goals.GetValueOrDefault(n.Regional))),
        ];
    }

    private static async Task<ILookup<string?, OutcomeRow>> AskAsync(
        StarContext star, OutcomeSelection where, OutcomeMeasures measures, OutcomeDimension[] further, CancellationToken cancellationToken)
    {
        OutcomeDimension[] dimensions = [OutcomeDimension.Regional, OutcomeDimension.Indicator, .. further];
        var answer = await OutcomesByAnything.AskAsync(star, new() { GroupBy = dimensions, Where = where, Measures = measures, WithTotals = false }, cancellationToken);
        return answer.Rows.ToLookup(r => r.Regional);
    }

    private static async Task<Dictionary<string, RegionalGoal>> GoalsAsync(StarContext star, int year, CancellationToken cancellationToken)
    {
        var goals = await GoalsByRegional.Of(star, year).ToListAsync(cancellationToken);
        return goals.GroupBy(g => g.Regional).ToDictionary(g => g.Key, g =>
        {
            var last = g.Where(c => c.Month == g.Max(x => x.Month)).ToList();
            return last[0] with
            {
                Category = "",
                Target = last.Exists(c => c.Target is not null) ? last.Sum(c => c.Target) : null,
                Executed = last.Exists(c => c.Executed is not null) ? last.Sum(c => c.Executed) : null,
            };
        });
    }

    private static Dictionary<string, double> Women(IEnumerable<OutcomeRow> rows) => rows
        .GroupBy(r => r.Indicator!)
        .Where(g => g.Any(r => r.Sex == Sex.Female) && g.Sum(r => r.Achieved) > 0)
        .ToDictionary(g => g.Key, g => (double)(g.Where(r => r.Sex == Sex.Female).Sum(r => r.Achieved) / g.Sum(r => r.Achieved))!);
}
