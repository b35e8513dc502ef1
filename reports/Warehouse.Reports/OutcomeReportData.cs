using Microsoft.EntityFrameworkCore;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Marts.Priorities;
using Warehouse.Marts.Reach;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Reports;

/// <summary>Every number of the report, asked from the marts once.</summary>
internal sealed record OutcomeReportData
{
    private const int YearsOfHistory = 6;

    public required ReportScope Scope { get; init; }

    public required WarehouseStatus Status { get; init; }

    /// <summary>How good the files are that the sources stand on, by import, at the time of the load; empty without the operational store.</summary>
    public required IReadOnlyDictionary<int, SourceQuality> Quality { get; init; }

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

    public required IReadOnlyList<RegionalOutcomes> Regionals { get; init; }

    public required IReadOnlyList<MunicipalityByPoverty> Municipalities { get; init; }

    /// <summary>Coverage by regional of each cycle that concerns the period.</summary>
    public required IReadOnlyList<(ReviewCycleEntry Cycle, IReadOnlyList<Coverage> Regionals)> Coverage { get; init; }

    /// <summary>Reach of the leading indicator; null where it has no honest answer.</summary>
    public required Equity? Equity { get; init; }

    /// <summary>Names of the executing entities by code.</summary>
    public required IReadOnlyDictionary<string, string> Entities { get; init; }

    /// <summary>The leading indicator of each area that has one.</summary>
    public IEnumerable<IndicatorEntry> Leads => Enum.GetValues<OutcomeArea>().Select(a => Headlines.Of(Measured.Where(i => i.Area == a))).OfType<IndicatorEntry>();

    /// <summary>Years with an outcome among the last ones, in their order.</summary>
    public IReadOnlyList<int> YearsMeasured => [.. ByYear.Rows.Select(r => r.Year!.Value).Distinct().Order()];

    /// <summary>What the five areas are judged by.</summary>
    public required AreaNumbers Areas { get; init; }

    /// <summary>The catalogue in its order.</summary>
    public IReadOnlyList<IndicatorEntry> Indicators => Areas.Indicators;

    /// <summary>Indicators with outcomes in the period, in the catalogue's order.</summary>
    public IReadOnlyList<IndicatorEntry> Measured => Areas.Measured;

    public IReadOnlyList<NationalGoal> Goals => Areas.Goals;

    public IReadOnlyList<CommitmentProgress> Commitments => Areas.Commitments;

    /// <inheritdoc cref="AreaNumbers.Lead"/>
    public IndicatorEntry? Lead => Areas.Lead;

    /// <inheritdoc cref="AreaNumbers.Row"/>
    public OutcomeRow? Row(IndicatorEntry indicator) => Areas.Row(indicator);

    /// <inheritdoc cref="AreaNumbers.Goal"/>
    public NationalGoal? Goal(IndicatorEntry indicator) => Areas.Goal(indicator);

    /// <exception cref="ReportException">There is nothing to report from.</exception>
    public static async Task<OutcomeReportData> ReadAsync(ReportStores stores, ReportRequest request, CancellationToken cancellationToken)
    {
        var star = stores.Star;
        var scope = await ScopeReader.ReadAsync(star, request, cancellationToken);
        var questions = new ScopeQuestions(star, scope, cancellationToken);
        var indicators = await IndicatorCatalogue.Of(star).ToListAsync(cancellationToken);
        var byIndicator = await questions.AskAsync(OutcomeMeasures.All | OutcomeMeasures.ChangeFromPreviousPeriod, OutcomeDimension.Indicator);
        var commitments = await CommitmentList.Of(star, scope.First, scope.Last, request.Demonstration).ToListAsync(cancellationToken);
        var municipalities = await MunicipalitiesByPoverty.AskAsync(star, scope.Index.Code, scope.Where, scope.Last, cancellationToken);
        var inScope = municipalities.Where(m => scope.Holds(m.Municipality)).ToList();
        var (codes, regionals) = (inScope.Select(m => m.Municipality.Code).ToHashSet(), inScope.Select(m => m.Municipality.Regional).ToHashSet());
        var goals = scope.IsNation && !request.Demonstration ? await NationalGoals.AskAsync(star, scope.Last, cancellationToken) : [];
        var areas = new AreaNumbers(indicators, byIndicator, goals, CommitmentProgress.Of(commitments.Where(c => codes.Contains(c.Municipality))));
        var lead = areas.Lead;
        var status = await WarehouseStatus.AskAsync(star, cancellationToken);
        return new()
        {
            Areas = areas,
            Scope = scope,
            Status = status,
            Quality = await QualityAsync(stores, scope.Load, status, cancellationToken),
            ByEntity = await questions.AskAsync(OutcomeMeasures.All, OutcomeDimension.Indicator, OutcomeDimension.Entity),
            BySex = await questions.AskAsync(OutcomeMeasures.Achieved, OutcomeDimension.Indicator, OutcomeDimension.Sex),
            ByQuintile = await questions.AskAsync(OutcomeMeasures.All, OutcomeDimension.Indicator, OutcomeDimension.PovertyQuintile),
            ByYear = await questions.AskBackAsync(YearsOfHistory, null, OutcomeDimension.Indicator, OutcomeDimension.Year),
            ByMonth = await questions.AskAsync(OutcomeMeasures.Achieved | OutcomeMeasures.Cumulative, OutcomeDimension.Indicator, OutcomeDimension.Year, OutcomeDimension.Month),
            History = lead is null ? [] : (await questions.AskBackAsync(YearsOfHistory, lead.Code, OutcomeDimension.Municipality, OutcomeDimension.Year)).Rows,
            Regionals = [.. (await OutcomesByRegional.AskAsync(star, scope.Where, scope.Last, cancellationToken)).Where(r => regionals.Contains(r.Code))],
            Municipalities = inScope,
            Coverage = await questions.CoverageAsync(regionals),
            Equity = lead is null ? null : await questions.EquityAsync(lead.Code),
            Entities = await ExecutingEntities.Of(star).ToDictionaryAsync(e => e.Code, e => e.Name, cancellationToken),
        };
    }

    private static async Task<IReadOnlyDictionary<int, SourceQuality>> QualityAsync(ReportStores stores, LoadRun load, WarehouseStatus status, CancellationToken cancellationToken) =>
        stores.Operational is { } operational
            ? await QualityOfSources.OfBatchesAsync(operational, [.. status.Sources.Select(s => s.BatchId)], load.FinishedAt, cancellationToken)
            : new Dictionary<int, SourceQuality>();
}
