using Microsoft.EntityFrameworkCore;
using Warehouse.Marts.Outcomes;
using Warehouse.Marts.Reach;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>
/// Does help reach the poorest? Reach by fifths and tenths of an index, and the concentration index over its municipalities.
/// Grain behind it: municipality, of all the selection leaves, reached or not.
/// </summary>
public static class EquityOfReach
{
    private const int Fifths = 5, Tenths = 10;

    /// <summary>Answers for one index and one indicator.</summary>
    /// <param name="star">The warehouse.</param>
    /// <param name="index">Index code, e.g. <c>IPM_2005</c>.</param>
    /// <param name="indicator">Code of an indicator whose values add over territory.</param>
    /// <param name="where">Which outcomes.</param>
    /// <param name="time">When the answer should have been given; poverty and inhabitants are always today's.</param>
    /// <param name="cancellationToken">Stops the questions.</param>
    /// <exception cref="OutcomesException">The question has no honest answer; its code says why.</exception>
    public static Task<Equity> AskAsync(StarContext star, string index, string indicator, OutcomeSelection where, AnswerTime time, CancellationToken cancellationToken)
    {
        var selection = new OutcomeSelection
        {
            Indicator = new() { Eq = indicator },
            PovertyIndex = index,
            Demonstration = where.Demonstration,
            And = [where],
        };
        return OneLoad.ReadAsync(
            star,
            async newest =>
            {
                var load = await PublishedLoads.FindAsync(star, newest!, time, cancellationToken);
                return await AskAsync(star, selection, index, indicator, load, load.Id == newest!.Id ? null : load.Id, cancellationToken);
            },
            cancellationToken);
    }

    private static async Task<Equity> AskAsync(
        StarContext star, OutcomeSelection where, string index, string indicator, LoadRun load, int? earlier, CancellationToken cancellationToken)
    {
        var references = await References.ReadAsync(star, where, priorityIsGrouped: false, cancellationToken);
        references.Index(index);
        RefuseQuotients(references.Indicators.Values.First(i => i.Code == indicator));
        var answer = await OutcomesByAnything.AskAsync(
            star, new() { GroupBy = [OutcomeDimension.Municipality], Where = where, Measures = OutcomeMeasures.Achieved, AsOfLoad = earlier }, cancellationToken);
        var (series, inhabitants) = await ReachedInhabitants.ReadAsync(star, where, references, answer, cancellationToken);
        var ranks = await PovertyRanking.Of(star, index).Select(r => new { r.Municipality, r.Rank, r.Quintile }).ToDictionaryAsync(r => r.Municipality, cancellationToken);
        var achieved = answer.Rows.ToDictionary(r => r.Municipality!, r => r.Achieved);
        List<ReachedUnit> units =
        [
            .. inhabitants.Keys.Union(achieved.Keys).Order(StringComparer.Ordinal).Select(code =>
            {
                var rank = ranks.GetValueOrDefault(code);
                return new ReachedUnit
                {
                    Code = code,
                    Rank = rank?.Rank,
                    Quintile = rank?.Quintile,
                    Decile = rank is null ? null : ((rank.Rank - 1) * Tenths / ranks.Count) + 1,
                    Inhabitants = inhabitants.TryGetValue(code, out var people) ? people : null,
                    Achieved = achieved.GetValueOrDefault(code),
                };
            }),
        ];
        var whole = ReachGroup.Of(null, units, null);
        return new()
        {
            Index = index,
            Indicator = indicator,
            FirstYear = answer.FirstYear,
            LastYear = answer.LastYear,
            PopulationSeries = series,
            Whole = whole,
            Quintiles = Groups(units, whole, Fifths, u => u.Quintile),
            Deciles = Groups(units, whole, Tenths, u => u.Decile),
            Units = units,
            Concentration = Concentration.Of(units.Where(u => u is { Rank: not null, Inhabitants: not null }).Select(u => new RankedReach(u.Rank!.Value, u.Inhabitants!.Value, u.Achieved ?? 0))),
            Load = load,
        };
    }

    private static List<ReachGroup> Groups(List<ReachedUnit> units, ReachGroup whole, int count, Func<ReachedUnit, int?> numberOf)
    {
        var byNumber = units.ToLookup(numberOf);
        return units.Count == 0
            ? []
            : [.. Enumerable.Range(1, count).Cast<int?>().Append(null).Select(n => ReachGroup.Of(n, [.. byNumber[n]], whole))];
    }

    private static void RefuseQuotients(DimIndicator indicator)
    {
        if (indicator.Accumulation is Accumulation.Ratio or Accumulation.Average)
        {
            throw new OutcomesException(
                OutcomesException.NotAdditive, $"{indicator.Code} is a {indicator.Accumulation.ToString().ToUpperInvariant()}: it has no shares to distribute; ask for its parts.");
        }
    }
}
