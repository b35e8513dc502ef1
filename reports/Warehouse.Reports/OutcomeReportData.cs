using Microsoft.EntityFrameworkCore;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Marts.Priorities;
using Warehouse.Marts.Reach;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Reports;

/// <summary>Every number of the report, asked from the marts once.</summary>
internal sealed record OutcomeReportData
{
    private const int YearsOfHistory = 6;

    public required ReportScope Scope { get; init; }

    public required WarehouseStatus Status { get; init; }

    /// <summary>The catalogue in its order.</summary>
    public required IReadOnlyList<IndicatorEntry> Indicators { get; init; }

    /// <summary>Indicators with outcomes in the period, in the catalogue's order.</summary>
    public required IReadOnlyList<IndicatorEntry> Measured { get; init; }

    /// <summary>By indicator, with the change from the year before.</summary>
    public required OutcomeAnswer ByIndicator { get; init; }

    /// <summary>By indicator and entity.</summary>
    public required OutcomeAnswer ByEntity { get; init; }

    /// <summary>By indicator and sex.</summary>
    public required OutcomeAnswer BySex { get; init; }

    /// <summary>By indicator and quintile.</summary>
    public required OutcomeAnswer ByQuintile { get; init; }

    /// <summary>By indicator and year, the last years up to the period's end.</summary>
    public required OutcomeAnswer ByYear { get; init; }

    /// <summary>By indicator and month with running sums; empty for several years.</summary>
    public required OutcomeAnswer ByMonth { get; init; }

    /// <summary>By municipality and year of the leading indicator; empty without one.</summary>
    public required IReadOnlyList<OutcomeRow> History { get; init; }

    public required IReadOnlyList<NationalGoal> Goals { get; init; }

    public required IReadOnlyList<CommitmentProgress> Commitments { get; init; }

    public required IReadOnlyList<RegionalOutcomes> Regionals { get; init; }

    public required IReadOnlyList<MunicipalityByPoverty> Municipalities { get; init; }

    /// <summary>Coverage by regional of each cycle that concerns the period.</summary>
    public required IReadOnlyList<(ReviewCycleEntry Cycle, IReadOnlyList<Coverage> Regionals)> Coverage { get; init; }

    /// <summary>Reach of the leading indicator; null where it has no honest answer.</summary>
    public required Equity? Equity { get; init; }

    /// <summary>Names of the executing entities by code.</summary>
    public required IReadOnlyDictionary<string, string> Entities { get; init; }

    /// <summary>The indicator that charts and rates are about; null when the period has no outcome.</summary>
    public IndicatorEntry? Lead => Headlines.Of(Measured);

    /// <summary>The leading indicator of each area that has one.</summary>
    public IEnumerable<IndicatorEntry> Leads => Enum.GetValues<OutcomeArea>().Select(a => Headlines.Of(Measured.Where(i => i.Area == a))).OfType<IndicatorEntry>();

    /// <summary>Years with an outcome among the last ones, in their order.</summary>
    public IReadOnlyList<int> YearsMeasured => [.. ByYear.Rows.Select(r => r.Year!.Value).Distinct().Order()];

    /// <summary>The whole scope's row of an indicator; null without outcome.</summary>
    public OutcomeRow? Row(IndicatorEntry indicator) => ByIndicator.Rows.FirstOrDefault(r => r.Indicator == indicator.Code);

    /// <summary>The nation's goal of an indicator; null when none is published or the scope is not the nation.</summary>
    public NationalGoal? Goal(IndicatorEntry indicator) => Goals.FirstOrDefault(g => g.Indicator == indicator.Code);

    /// <exception cref="ReportException">There is nothing to report from.</exception>
    public static async Task<OutcomeReportData> ReadAsync(StarContext star, ReportRequest request, CancellationToken cancellationToken)
    {
        var scope = await ScopeReader.ReadAsync(star, request, cancellationToken);
        var questions = new ScopeQuestions(star, scope, cancellationToken);
        var indicators = await IndicatorCatalogue.Of(star).ToListAsync(cancellationToken);
        var byIndicator = await questions.AskAsync(OutcomeMeasures.All | OutcomeMeasures.ChangeFromPreviousPeriod, OutcomeDimension.Indicator);
        var measured = indicators.FindAll(i => byIndicator.Indicators.Contains(i.Code));
        var lead = Headlines.Of(measured);
        var commitments = await CommitmentList.Of(star, scope.First, scope.Last, request.Demonstration).ToListAsync(cancellationToken);
        var municipalities = await MunicipalitiesByPoverty.AskAsync(star, scope.Index.Code, scope.Where, scope.Last, cancellationToken);
        var inScope = municipalities.Where(m => scope.Holds(m.Municipality)).ToList();
        var (codes, regionals) = (inScope.Select(m => m.Municipality.Code).ToHashSet(), inScope.Select(m => m.Municipality.Regional).ToHashSet());
        return new()
        {
            Scope = scope,
            Status = await WarehouseStatus.AskAsync(star, cancellationToken),
            Indicators = indicators,
            Measured = measured,
            ByIndicator = byIndicator,
            ByEntity = await questions.AskAsync(OutcomeMeasures.All, OutcomeDimension.Indicator, OutcomeDimension.Entity),
            BySex = await questions.AskAsync(OutcomeMeasures.Achieved, OutcomeDimension.Indicator, OutcomeDimension.Sex),
            ByQuintile = await questions.AskAsync(OutcomeMeasures.All, OutcomeDimension.Indicator, OutcomeDimension.PovertyQuintile),
            ByYear = await questions.AskBackAsync(YearsOfHistory, null, OutcomeDimension.Indicator, OutcomeDimension.Year),
            ByMonth = await questions.AskAsync(OutcomeMeasures.Achieved | OutcomeMeasures.Cumulative, OutcomeDimension.Indicator, OutcomeDimension.Year, OutcomeDimension.Month),
            History = lead is null ? [] : (await questions.AskBackAsync(YearsOfHistory, lead.Code, OutcomeDimension.Municipality, OutcomeDimension.Year)).Rows,
            Goals = scope.IsNation && !request.Demonstration ? await NationalGoals.AskAsync(star, scope.Last, cancellationToken) : [],
            Commitments = CommitmentProgress.Of(commitments.Where(c => codes.Contains(c.Municipality))),
            Regionals = [.. (await OutcomesByRegional.AskAsync(star, scope.Where, scope.Last, cancellationToken)).Where(r => regionals.Contains(r.Code))],
            Municipalities = inScope,
            Coverage = await questions.CoverageAsync(regionals),
            Equity = lead is null ? null : await questions.EquityAsync(lead.Code),
            Entities = await ExecutingEntities.Of(star).ToDictionaryAsync(e => e.Code, e => e.Name, cancellationToken),
        };
    }
}
