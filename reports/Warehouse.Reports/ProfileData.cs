using Microsoft.EntityFrameworkCore;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Reports;

/// <summary>What there is for one municipality.</summary>
internal sealed record ProfileData
{
    private const int YearsOfHistory = 8;

    public required ReportScope Scope { get; init; }

    public required MunicipalityEntry Municipality { get; init; }

    /// <summary>Projected inhabitants of the last year; null when no projection has it.</summary>
    public required int? Inhabitants { get; init; }

    /// <summary>Its place in each index that ranks it.</summary>
    public required IReadOnlyList<(PovertyIndexEntry Index, PovertyRank Rank)> Poverty { get; init; }

    public required AreaNumbers Areas { get; init; }

    /// <summary>By indicator and year.</summary>
    public required OutcomeAnswer ByYear { get; init; }

    public required IReadOnlyList<CommitmentEntry> Commitments { get; init; }

    public required IReadOnlyList<ReviewWorkEntry> Reviews { get; init; }

    /// <exception cref="ReportException">The request names no municipality, or something that is not there.</exception>
    public static async Task<ProfileData> ReadAsync(StarContext star, ReportRequest request, CancellationToken cancellationToken)
    {
        var scope = await ScopeReader.ReadAsync(star, request, cancellationToken);
        var code = request.Municipality ?? throw new ReportException(ReportException.MunicipalityRequired, "Name the municipality by its DIVIPOLA code, e.g. 27001.");
        var questions = new ScopeQuestions(star, scope, cancellationToken);
        var commitments = await CommitmentList.Of(star, scope.First, scope.Last, request.Demonstration).Where(c => c.Municipality == code).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        return new()
        {
            Scope = scope,
            Municipality = await MunicipalityDirectory.Of(star).FirstAsync(m => m.Code == code, cancellationToken),
            Inhabitants = await InhabitantsByMunicipality.Of(star, scope.Last).Where(i => i.Municipality == code).Select(i => (int?)i.Total).FirstOrDefaultAsync(cancellationToken),
            Poverty = await PovertyAsync(star, code, cancellationToken),
            Areas = new(
                await IndicatorCatalogue.Of(star).ToListAsync(cancellationToken),
                await questions.AskAsync(OutcomeMeasures.All | OutcomeMeasures.ChangeFromPreviousPeriod, OutcomeDimension.Indicator),
                [],
                CommitmentProgress.Of(commitments)),
            ByYear = await questions.AskBackAsync(YearsOfHistory, null, OutcomeDimension.Indicator, OutcomeDimension.Year),
            Commitments = commitments,
            Reviews = await ReviewWork.Of(star, request.Demonstration).Where(r => r.Municipality == code).ToListAsync(cancellationToken),
        };
    }

    private static async Task<IReadOnlyList<(PovertyIndexEntry Index, PovertyRank Rank)>> PovertyAsync(StarContext star, string code, CancellationToken cancellationToken)
    {
        var found = new List<(PovertyIndexEntry, PovertyRank)>();
        foreach (var index in await PovertyIndices.Of(star).ToListAsync(cancellationToken))
        {
            if (await PovertyRanking.Of(star, index.Code).Where(r => r.Municipality == code).FirstOrDefaultAsync(cancellationToken) is { } rank)
            {
                found.Add((index, rank));
            }
        }

        return found;
    }
}
