using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>Answers one question.</summary>
internal sealed class OutcomeSurvey(StarContext star, OutcomeQuestion question, References references)
{
    private const OutcomeMeasures OfTarget = OutcomeMeasures.Target | OutcomeMeasures.Attainment | OutcomeMeasures.Gap;

    private readonly List<OutcomeNote> notes = [];

    private OutcomeMeasures OfTotals => question.TotalMeasures ?? question.Measures;

    private bool AsksTotals => question.WithTotals || question.GroupBy.Count == 0;

    private OutcomeMeasures OfBoth => question.Measures | OfTotals;

    public async Task<OutcomeAnswer> AnswerAsync(CancellationToken cancellationToken)
    {
        var terms = GroupOrder.Of(question);
        KeptFigures.Require(question);
        var rows = new OutcomeRows(star, question, references) { Ratios = NamedRatios() };
        rows = await WithoutAnnualFiguresAsync(rows, cancellationToken);
        var present = await PresentAsync(rows, cancellationToken);
        var (groupRows, totalRows) = (rows, rows);
        var years = YearSpan.Of(present);
        if (Keys(present, Accumulation.Stock) is { Count: > 0 } stocks)
        {
            await KeptFigures.RequireStocksAsync(star, question, cancellationToken);
            var periods = await StockPeriods.ReadAsync(rows, stocks, cancellationToken);
            (groupRows, totalRows) = (rows.And(periods.Last(question.GroupBy)), rows.And(periods.Last([])));
            years = YearSpan.Of(present.Where(g => !stocks.Contains(g.IndicatorKey))).And(periods.Years(question.GroupBy));
            present = await PresentAsync(totalRows, cancellationToken);
            notes.Add(new(OutcomeNote.StockOfLastPeriod, "Stocks are those of the last period."));
        }

        if (question.AsOfLoad is not null)
        {
            notes.Add(new(OutcomeNote.EarlierLoad, "Figures are those of an earlier load; territory, poverty, priority lists and inhabitants are today's."));
        }

        groupRows.HasMeans = Keys(present, Accumulation.Average).Count > 0;
        var indicators = present.ConvertAll(g => references.Indicators[g.IndicatorKey]);
        UnlikeIndicators.Refuse(indicators, question.GroupBy, (OfBoth & (OutcomeMeasures.OfValue | OutcomeMeasures.People)) != 0);
        var supplement = await SupplementAsync(present, years, indicators, cancellationToken);
        var totals = supplement.Complete(await TotalsAsync(totalRows, present, cancellationToken), total: true);
        var comparison = new RowComparison(star, question, references, indicators, years.Only, notes);
        var (page, count) = await PageAsync(groupRows, terms, supplement, comparison, totals, cancellationToken);
        return new(
            page,
            totals,
            count,
            [.. indicators.OrderBy(i => i.Position).Select(i => i.Code)],
            groupRows.FromAggregate,
            notes,
            years.First,
            years.Last);
    }

    private List<int> NamedRatios()
    {
        var named = question.Where.Nodes().SelectMany(n => n.Indicator?.Named ?? []).ToHashSet();
        return [.. references.Indicators.Values
            .Where(i => i.Accumulation == Accumulation.Ratio && named.Contains(i.Code) && new KnownFacts { Indicator = i }.Fulfil(question.Where) != false)
            .Select(i => i.Key)];
    }

    private async Task<OutcomeRows> WithoutAnnualFiguresAsync(OutcomeRows rows, CancellationToken cancellationToken)
    {
        if (!question.GroupBy.Contains(OutcomeDimension.Month) && !question.GroupBy.Contains(OutcomeDimension.Quarter))
        {
            return rows;
        }

        if (await rows.And(s => s.PeriodKey % 100 == 0).AnyAsync(cancellationToken))
        {
            notes.Add(new(OutcomeNote.AnnualFiguresLeftOut, "Annual figures have no month and are left out, from the totals too."));
        }

        return rows.And(s => s.PeriodKey % 100 != 0);
    }

    /// <summary>
    /// Sums of the whole selection by indicator. They are added up by year and indicator, the order in which the aggregate is stored; its
    /// municipalities are counted apart, once for all indicators.
    /// </summary>
    private async Task<List<OutcomeGroup>> PresentAsync(OutcomeRows rows, CancellationToken cancellationToken)
    {
        var measures = (OfBoth & ~OutcomeMeasures.Municipalities) | OutcomeMeasures.Achieved | OutcomeMeasures.People;
        var yearly = await rows
            .Groups(new GroupQuery().By(nameof(OutcomeGroup.Year), s => s.Year).By(nameof(OutcomeGroup.IndicatorKey), s => s.IndicatorKey).Sum(measures, rows.Quotients).Years())
            .ToListAsync(cancellationToken);
        return [.. yearly.GroupBy(g => g.IndicatorKey).OrderBy(g => g.Key).Select(OutcomeGroup.OfYears)];
    }

    private async Task<OutcomeRow> TotalsAsync(OutcomeRows rows, List<OutcomeGroup> present, CancellationToken cancellationToken)
    {
        var counted = OfTotals & OutcomeMeasures.Municipalities;
        if (present is [var only])
        {
            var municipalities = counted == 0 || !AsksTotals ? 0 : (await rows.Groups(new GroupQuery().Sum(counted, false)).SingleAsync(cancellationToken)).Municipalities;
            var mean = references.Indicators[only.IndicatorKey].Accumulation == Accumulation.Average;
            var row = RowOf.Group(only);
            return row with { Achieved = mean ? only.People is > 0 ? (decimal?)only.Value / only.People : null : row.Achieved, Municipalities = municipalities };
        }

        if (present.Count > 1)
        {
            notes.Add(new(OutcomeNote.SeveralIndicators, "Values of several indicators are never added: the totals hold no value and no people."));
        }

        var asked = counted | (OfTotals & OutcomeMeasures.CostCop);
        var whole = present.Count == 0 || !AsksTotals ? null : await rows.Groups(new GroupQuery().Sum(asked, false)).SingleOrDefaultAsync(cancellationToken);
        return whole is null ? new() : RowOf.Group(whole);
    }

    private async Task<RowSupplement> SupplementAsync(List<OutcomeGroup> present, YearSpan years, List<DimIndicator> indicators, CancellationToken cancellationToken)
    {
        var asksTarget = (OfBoth & OfTarget) != 0;
        var targets = asksTarget && present.Count > 0
            ? await Targets.ReadAsync(star, question, references, [.. present.Select(g => g.IndicatorKey)], cancellationToken)
            : null;
        var asksRate = OfBoth.HasFlag(OutcomeMeasures.PerThousandInhabitants);
        var inhabitants = asksRate && present.Count > 0
            ? await Inhabitants.ReadAsync(star, question, references, years, YearSpan.Of(present).Only, cancellationToken)
            : null;
        if (asksTarget && targets is null && present.Count > 0)
        {
            notes.Add(new(OutcomeNote.NoTargetAtThisGrain, "No target is set at the grain of this question."));
        }

        if (asksRate && inhabitants is null && present.Count > 0)
        {
            notes.Add(new(OutcomeNote.NoInhabitants, "Inhabitants cannot be told: the rows span several years, or territory is mixed with other conditions."));
        }

        return new(question.Measures, OfTotals, indicators, targets, inhabitants, Wholes(present));
    }

    private async Task<(IReadOnlyList<OutcomeRow> Page, int Count)> PageAsync(
        OutcomeRows rows, IReadOnlyList<OutcomeOrder> terms, RowSupplement supplement, RowComparison comparison, OutcomeRow totals, CancellationToken cancellationToken)
    {
        if (question.GroupBy.Count == 0)
        {
            var only = question is { Skip: 0, Take: not 0 } ? await comparison.AddAsync([totals], areAll: true, cancellationToken) : [];
            return (only, 1);
        }

        var groups = rows.Groups(new GroupQuery().By(question.GroupBy.Distinct()).Sum(question.Measures, rows.Quotients));
        var take = question.Take ?? int.MaxValue;
        if (!GroupOrder.IsInStore(terms) || question.Measures.HasFlag(OutcomeMeasures.Cumulative))
        {
            var rowsOfAll = (await groups.ToListAsync(cancellationToken)).ConvertAll(g => supplement.Complete(RowOf.Group(g), total: false));
            var all = await comparison.AddAsync(rowsOfAll, areAll: true, cancellationToken);
            return ([.. GroupOrder.Apply(all, terms).Skip(question.Skip).Take(take)], all.Count);
        }

        var page = GroupOrder.Apply(groups, terms, rows.Quotients);
        page = question.Skip > 0 || question.Take is not null ? page.Skip(question.Skip).Take(take) : page;
        var found = await page.ToListAsync(cancellationToken);
        var count = !question.WithGroupCount || (question.Skip == 0 && found.Count < take) ? found.Count : await groups.CountAsync(cancellationToken);
        var completed = found.ConvertAll(g => supplement.Complete(RowOf.Group(g), total: false));
        return (await comparison.AddAsync(completed, areAll: question.Skip == 0 && found.Count < take, cancellationToken), count);
    }

    /// <summary>What shares are parts of, by indicator code; a stock of several periods has no whole.</summary>
    private Dictionary<string, long> Wholes(List<OutcomeGroup> present)
    {
        var byTime = question.GroupBy.Any(d => d is OutcomeDimension.Year or OutcomeDimension.Quarter or OutcomeDimension.Month);
        return present
            .Select(g => (references.Indicators[g.IndicatorKey], g.Value))
            .Where(w => w.Value is not null && (w.Item1.Accumulation == Accumulation.Flow || (w.Item1.Accumulation == Accumulation.Stock && !byTime)))
            .ToDictionary(w => w.Item1.Code, w => w.Value!.Value);
    }

    private List<int> Keys(List<OutcomeGroup> present, Accumulation accumulation) =>
        [.. present.Select(g => g.IndicatorKey).Where(k => references.Indicators[k].Accumulation == accumulation)];
}
