using Microsoft.EntityFrameworkCore;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Marts.Priorities;
using Warehouse.Marts.Reach;
using Warehouse.Model.Star;

namespace Warehouse.Reports;

/// <summary>Asks the marts about one scope.</summary>
internal sealed class ScopeQuestions(StarContext star, ReportScope scope, CancellationToken cancellationToken)
{
    /// <summary>Outcomes of the period.</summary>
    public Task<OutcomeAnswer> AskAsync(OutcomeMeasures measures, params OutcomeDimension[] dimensions) =>
        OutcomesByAnything.AskAsync(star, new() { GroupBy = dimensions, Where = scope.Where, Measures = measures }, cancellationToken);

    /// <summary>Outcomes of the last years up to the period's end.</summary>
    public Task<OutcomeAnswer> AskBackAsync(int years, string? indicator, params OutcomeDimension[] dimensions)
    {
        var where = scope.Territory with { Year = new() { Gt = scope.Last - years, Lte = scope.Last }, Indicator = indicator is null ? null : new() { Eq = indicator } };
        return OutcomesByAnything.AskAsync(star, new() { GroupBy = dimensions, Where = where, Measures = OutcomeMeasures.Achieved }, cancellationToken);
    }

    /// <summary>Reach of an indicator; null where it has no honest answer.</summary>
    public async Task<Equity?> EquityAsync(string indicator)
    {
        try
        {
            return await EquityOfReach.AskAsync(star, scope.Index.Code, indicator, scope.Where, new(), cancellationToken);
        }
        catch (OutcomesException e) when (e.Code is OutcomesException.NotAdditive or OutcomesException.SeriesBreak or OutcomesException.InhabitantsUnknown)
        {
            return null;
        }
    }

    /// <summary>Coverage by regional of the scope's cycle, or of every cycle whose term touches the period.</summary>
    public async Task<IReadOnlyList<(ReviewCycleEntry Cycle, IReadOnlyList<Coverage> Regionals)>> CoverageAsync(IReadOnlySet<string> regionals)
    {
        var answers = new List<(ReviewCycleEntry, IReadOnlyList<Coverage>)>();
        foreach (var cycle in (await ReviewCycles.Of(star).ToListAsync(cancellationToken)).Where(Concerns))
        {
            var rows = await CoverageOfPriorities.AskAsync(star, cycle.Code, CoverageDimension.Regional, scope.Request.Demonstration, cancellationToken);
            answers.Add((cycle, [.. rows.Where(r => regionals.Contains(r.Regional!))]));
        }

        return answers;
    }

    private bool Concerns(ReviewCycleEntry cycle) => scope.Cycle is { } only
        ? cycle.Code == only.Code
        : Term.Of(cycle.Term) is var term && term.First <= scope.Last && term.Last >= scope.First;
}
