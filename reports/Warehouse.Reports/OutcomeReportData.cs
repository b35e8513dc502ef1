using Microsoft.EntityFrameworkCore;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Reports;

/// <summary>Every number of the report, asked from the marts once.</summary>
internal sealed record OutcomeReportData
{
    public required OutcomeReportRequest Request { get; init; }

    public required WarehouseStatus Status { get; init; }

    public required PovertyIndexEntry Index { get; init; }

    /// <summary>The catalogue in its order.</summary>
    public required IReadOnlyList<IndicatorEntry> Indicators { get; init; }

    /// <summary>Indicators with outcomes in the year, in the catalogue's order; the first one leads charts and rates.</summary>
    public required IReadOnlyList<IndicatorEntry> Measured { get; init; }

    /// <summary>By indicator.</summary>
    public required OutcomeAnswer ByIndicator { get; init; }

    /// <summary>By indicator and entity.</summary>
    public required OutcomeAnswer ByEntity { get; init; }

    /// <summary>By indicator and sex.</summary>
    public required OutcomeAnswer BySex { get; init; }

    /// <summary>By indicator and quintile.</summary>
    public required OutcomeAnswer ByQuintile { get; init; }

    public required IReadOnlyList<NationalGoal> Goals { get; init; }

    public required IReadOnlyList<RegionalOutcomes> Regionals { get; init; }

    public required IReadOnlyList<MunicipalityByPoverty> Municipalities { get; init; }

    /// <summary>Names of the executing entities by code.</summary>
    public required IReadOnlyDictionary<string, string> Entities { get; init; }

    public LoadRun Load => Status.Load!;

    public int Year => Request.Year;

    /// <summary>The indicator that charts and rates are about; null when the year has no outcome.</summary>
    public IndicatorEntry? Lead => Measured.Count > 0 ? Measured[0] : null;

    /// <exception cref="ReportException">There is nothing to report from.</exception>
    public static Task<OutcomeReportData> AskAsync(StarContext star, OutcomeReportRequest request, CancellationToken cancellationToken) =>
        OneLoad.ReadAsync(star, _ => ReadAsync(star, request, cancellationToken), cancellationToken);

    private static async Task<OutcomeReportData> ReadAsync(StarContext star, OutcomeReportRequest request, CancellationToken cancellationToken)
    {
        var status = await StatusAsync(star, cancellationToken);
        var indices = await PovertyIndices.Of(star).ToListAsync(cancellationToken);
        var index = indices.Find(i => i.Code == request.Index) ?? throw new ReportException(
            ReportException.IndexUnknown, $"No poverty index is called '{request.Index}'; there are {string.Join(", ", indices.Select(i => i.Code))}.");
        var where = new OutcomeSelection { Year = new() { Eq = request.Year }, PovertyIndex = index.Code, Demonstration = request.Demonstration };
        var indicators = await IndicatorCatalogue.Of(star).ToListAsync(cancellationToken);
        var byIndicator = await Ask([OutcomeDimension.Indicator]);
        return new()
        {
            Request = request,
            Status = status,
            Index = index,
            Indicators = indicators,
            Measured = indicators.FindAll(i => byIndicator.Indicators.Contains(i.Code)),
            ByIndicator = byIndicator,
            ByEntity = await Ask([OutcomeDimension.Indicator, OutcomeDimension.Entity]),
            BySex = await Ask([OutcomeDimension.Indicator, OutcomeDimension.Sex]),
            ByQuintile = await Ask([OutcomeDimension.Indicator, OutcomeDimension.PovertyQuintile]),
            Goals = request.Demonstration ? [] : await NationalGoals.AskAsync(star, request.Year, cancellationToken),
            Regionals = await OutcomesByRegional.AskAsync(star, where, request.Year, cancellationToken),
            Municipalities = await MunicipalitiesByPoverty.AskAsync(star, index.Code, where, request.Year, cancellationToken),
            Entities = await ExecutingEntities.Of(star).ToDictionaryAsync(e => e.Code, e => e.Name, cancellationToken),
        };

        Task<OutcomeAnswer> Ask(OutcomeDimension[] dimensions) =>
            OutcomesByAnything.AskAsync(star, new() { GroupBy = dimensions, Where = where }, cancellationToken);
    }

    private static async Task<WarehouseStatus> StatusAsync(StarContext star, CancellationToken cancellationToken)
    {
        var status = await WarehouseStatus.AskAsync(star, cancellationToken);
        return status.Load is not null ? status : throw new ReportException(
            ReportException.WarehouseEmpty, "The warehouse holds no load yet: run the ETL first (dotnet run --project etl/Warehouse.Etl -- run).");
    }
}
