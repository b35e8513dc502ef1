using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Warehouse.Marts;
using Warehouse.Marts.Priorities;
using Warehouse.Model.Star;

namespace Warehouse.Reports;

/// <summary>Finds in the warehouse what a request names.</summary>
internal static partial class ScopeReader
{
    /// <exception cref="ReportException">The request names no period, or something that is not there.</exception>
    public static async Task<ReportScope> ReadAsync(StarContext star, ReportRequest request, CancellationToken cancellationToken)
    {
        var load = await WarehouseStatus.NewestLoad(star).FirstOrDefaultAsync(cancellationToken) ?? throw new ReportException(
            ReportException.WarehouseEmpty, "The warehouse holds no load yet: run the ETL first (dotnet run --project etl/Warehouse.Etl -- run).");
        var indices = await PovertyIndices.Of(star).ToListAsync(cancellationToken);
        var index = indices.Find(i => i.Code == request.Index) ?? throw new ReportException(
            ReportException.IndexUnknown, $"No poverty index is called '{request.Index}'; there are {string.Join(", ", indices.Select(i => i.Code))}.");
        var cycle = await CycleAsync(star, request.Cycle, cancellationToken);
        var years = Years(request, cycle);
        return new()
        {
            Request = request,
            Load = load,
            Index = index,
            First = years.First,
            Last = years.Last,
            Cycle = cycle,
            Priorities = cycle is null ? null : await PriorityList.Of(star, cycle.Code).Select(p => p.Municipality).ToHashSetAsync(cancellationToken),
            Place = await PlaceAsync(star, request, cancellationToken),
        };
    }

    private static Term Years(ReportRequest request, ReviewCycleEntry? cycle)
    {
        if (request.Year is { } year)
        {
            return request.Term is null && year is >= 1985 and <= 2100 ? new(year, year) : throw PeriodUnclear();
        }

        var term = request.Term ?? cycle?.Term ?? throw PeriodUnclear();
        var years = TermText().IsMatch(term) ? Term.Of(term) : throw PeriodUnclear();
        return years is { First: >= 1985, Last: <= 2100 } && years.First <= years.Last ? years : throw PeriodUnclear();
    }

    private static async Task<ReviewCycleEntry?> CycleAsync(StarContext star, string? code, CancellationToken cancellationToken)
    {
        if (code is null)
        {
            return null;
        }

        var cycles = await ReviewCycles.Of(star).ToListAsync(cancellationToken);
        return cycles.Find(c => c.Code == code) ?? throw new ReportException(
            ReportException.CycleUnknown, $"No review cycle is called '{code}'; there are {string.Join(", ", cycles.Select(c => c.Code))}.");
    }

    private static async Task<string?> PlaceAsync(StarContext star, ReportRequest request, CancellationToken cancellationToken)
    {
        if (request is { Regional: null, Department: null, Municipality: null })
        {
            return null;
        }

        var directory = await MunicipalityDirectory.Of(star).ToListAsync(cancellationToken);
        var found = directory.Find(m =>
            (request.Regional is null || m.Regional == request.Regional)
            && (request.Department is null || m.Department == request.Department)
            && (request.Municipality is null || m.Code == request.Municipality)) ?? throw new ReportException(
                ReportException.PlaceUnknown, "No municipality has these codes of regional, department and municipality: two digits, two digits, five digits.");
        return request.Municipality is not null ? $"{found.Name} ({found.Code}), {found.DepartmentName}"
            : request.Department is not null ? found.DepartmentName
            : found.RegionalName;
    }

    private static ReportException PeriodUnclear() =>
        new(ReportException.YearRequired, "Give the year of the outcomes, 1985 to 2100 (2025), or a term (2012-2015), or a review cycle.");

    [GeneratedRegex(@"^\d{4}-\d{4}$")]
    private static partial Regex TermText();
}
