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
        var found = await PresentOutcomes.ReadAsync(star, rows, question, references, OfBoth, cancellationToken);
        var stocks = await StocksAsync(found, cancellationToken);
        var present = found.Counted(stocks, []);
        var ofRows = stocks is null ? rows : rows.And(stocks.Last(question.GroupBy, found.HasOnly(Accumulation.Stock)));
        ofRows.HasMeans = present.Of(Accumulation.Average).Count > 0;
        var years = stocks is null ? found.Years : found.Without(found.Of(Accumulation.Stock)).Years.And(stocks.Years(question.GroupBy));
        if (question.AsOfLoad is not null)
        {
            notes.Add(new(OutcomeNote.EarlierLoad, "Figures are those of an earlier load; territory, poverty, priority lists and inhabitants are today's."));
        }

        var indicators = present.Keys.Select(k => references.Indicators[k]).ToList();
        UnlikeIndicators.Refuse(indicators, question.GroupBy, (OfBoth & (OutcomeMeasures.OfValue | OutcomeMeasures.People)) != 0);
        var supplement = await SupplementAsync(present, years, indicators, cancellationToken);
        var counted = found.Counted(stocks, question.GroupBy);
        var known = found.Knows(question) ? counted.By(question.GroupBy)
            : PriorityGroups.Are(question) && await PriorityGroups.ReadAsync(ofRows, question, counted, cancellationToken) is { } byPriority ? byPriority
            : CoarseGroups.Are(question) ? await CoarseGroups.ReadAsync(ofRows, question, references, cancellationToken)
            : null;
        var cells = known is null && question is { Take: not null, WithGroupCount: true } && IsPagedInStore(terms) && !ofRows.AreFacts
            ? await MunicipalityCells.ReadAsync(star, ofRows, question.GroupBy, cancellationToken)
            : null;
        var ofTotals = stocks is null ? rows : rows.And(stocks.Last([], present.HasOnly(Accumulation.Stock)));
        var totals = supplement.Complete(await TotalsAsync(ofTotals, stocks is null ? cells : null, present, cancellationToken), total: true);
        var comparison = new RowComparison(star, question, references, indicators, years.Only, notes);
        var (page, count) = await PageAsync(ofRows, cells, known, terms, supplement, comparison, totals, cancellationToken);
        return new(
            page,
            totals,
            count,
            [.. indicators.OrderBy(i => i.Position).Select(i => i.Code)],
            ofRows.TableOf(new GroupQuery().By(question.GroupBy).Sum(question.Measures, quotients: false)),
            notes,
            years.First,
            years.Last);
    }

    private async Task<StockPeriods?> StocksAsync(PresentOutcomes found, CancellationToken cancellationToken)
    {
        var stocks = found.Of(Accumulation.Stock);
        if (stocks.Count == 0)
        {
            return null;
        }

        await KeptFigures.RequireStocksAsync(star, question, cancellationToken);
        notes.Add(new(OutcomeNote.StockOfLastPeriod, "Stocks are those of the last period."));
        return new(found.Periods(stocks));
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

    private bool IsPagedInStore(IEnumerable<OutcomeOrder> terms) => GroupOrder.IsInStore(terms) && !question.Measures.HasFlag(OutcomeMeasures.Cumulative);

    private async Task<OutcomeRow> TotalsAsync(OutcomeRows rows, MunicipalityCells? cells, PresentOutcomes present, CancellationToken cancellationToken)
    {
        var groups = present.ByIndicator();
        if (groups.Count > 1)
        {
            notes.Add(new(OutcomeNote.SeveralIndicators, "Values of several indicators are never added: the totals hold no value and no people."));
        }

        var counts = AsksTotals && groups.Count > 0 && OfTotals.HasFlag(OutcomeMeasures.Municipalities);
        var only = groups is [var one] ? one : null;
        return new()
        {
            Achieved = only?.Achieved,
            People = only?.People,
            CostCop = present.CostCop,
            Municipalities = counts ? present.Municipalities ?? cells?.Municipalities ?? await rows.CountMunicipalitiesAsync(cancellationToken) : 0,
        };
    }

    private async Task<RowSupplement> SupplementAsync(PresentOutcomes present, YearSpan years, List<DimIndicator> indicators, CancellationToken cancellationToken)
    {
        var asksTarget = (OfBoth & OfTarget) != 0;
        var targets = asksTarget && indicators.Count > 0
            ? await Targets.ReadAsync(star, question, references, present.Keys, cancellationToken)
            : null;
        var asksRate = OfBoth.HasFlag(OutcomeMeasures.PerThousandInhabitants);
        var inhabitants = asksRate && indicators.Count > 0
            ? await Inhabitants.ReadAsync(star, question, references, years, present.Years.Only, cancellationToken)
            : null;
        if (asksTarget && targets is null && indicators.Count > 0)
        {
            notes.Add(new(OutcomeNote.NoTargetAtThisGrain, "No target is set at the grain of this question."));
        }

        if (asksRate && inhabitants is null && indicators.Count > 0)
        {
            notes.Add(new(OutcomeNote.NoInhabitants, "Inhabitants cannot be told: the rows span several years, or territory is mixed with other conditions."));
        }

        return new(question.Measures, OfTotals, indicators, targets, inhabitants, Wholes(present.ByIndicator()));
    }

    private async Task<(IReadOnlyList<OutcomeRow> Page, int Count)> PageAsync(
        OutcomeRows rows,
        MunicipalityCells? cells,
        List<OutcomeRow>? known,
        IReadOnlyList<OutcomeOrder> terms,
        RowSupplement supplement,
        RowComparison comparison,
        OutcomeRow totals,
        CancellationToken cancellationToken)
    {
        if (question.GroupBy.Count == 0)
        {
            var only = question is { Skip: 0, Take: not 0 } ? await comparison.AddAsync([totals], areAll: true, cancellationToken) : [];
            return (only, 1);
        }

        var query = new GroupQuery().By(question.GroupBy.Distinct()).Sum(question.Measures, rows.Quotients);
        var groups = known is null ? rows.Groups(query) : null;
        var take = question.Take ?? int.MaxValue;
        if (known is not null && GroupOrder.IsInStore(terms) && !comparison.IsAsked)
        {
            var ordered = GroupOrder.Apply(known, terms);
            return ([.. ordered.Skip(question.Skip).Take(take).Select(row => supplement.Complete(row, total: false))], known.Count);
        }

        if (groups is null || !IsPagedInStore(terms))
        {
            var rowsOfAll = (known ?? (await groups!.ToListAsync(cancellationToken)).ConvertAll(RowOf.Group)).ConvertAll(row => supplement.Complete(row, total: false));
            var all = await comparison.AddAsync(rowsOfAll, areAll: true, cancellationToken);
            return ([.. GroupOrder.Apply(all, terms).Skip(question.Skip).Take(take)], all.Count);
        }

        var (ofPage, skip) = await new MunicipalityPage(star, question, terms, cells).RowsAsync(rows, cancellationToken);
        var page = GroupOrder.Apply(ofPage == rows ? groups : ofPage.Groups(query), terms, rows.Quotients);
        page = question.Skip > 0 || question.Take is not null ? page.Skip(skip).Take(take) : page;
        var found = await page.ToListAsync(cancellationToken);
        var count = !question.WithGroupCount || (question.Skip == 0 && found.Count < take)
            ? found.Count
            : (cells ?? await MunicipalityCells.ReadAsync(star, rows, question.GroupBy, cancellationToken))?.Count ?? await groups.CountAsync(cancellationToken);
        var completed = found.ConvertAll(g => supplement.Complete(RowOf.Group(g), total: false));
        return (await comparison.AddAsync(completed, areAll: question.Skip == 0 && found.Count < take, cancellationToken), count);
    }

    /// <summary>What shares are parts of, by indicator code; a stock of several periods has no whole.</summary>
    private Dictionary<string, long> Wholes(List<PresentSum> present)
    {
        var byTime = question.GroupBy.Any(d => d is OutcomeDimension.Year or OutcomeDimension.Quarter or OutcomeDimension.Month);
        return present
            .Select(g => (references.Indicators[g.IndicatorKey], g.Value))
            .Where(w => w.Value is not null && (w.Item1.Accumulation == Accumulation.Flow || (w.Item1.Accumulation == Accumulation.Stock && !byTime)))
            .ToDictionary(w => w.Item1.Code, w => w.Value!.Value);
    }
}
