using Microsoft.EntityFrameworkCore;
using Warehouse.Marts;
using Warehouse.Marts.Priorities;
using Warehouse.Model.Star;

namespace Warehouse.Reports;

/// <summary>What there is for the priority municipalities of a cycle.</summary>
internal sealed record CycleData
{
    public required ReportScope Scope { get; init; }

    /// <summary>The municipalities in the order of the list.</summary>
    public required IReadOnlyList<PriorityRow> Municipalities { get; init; }

    /// <summary>Coverage by regional.</summary>
    public required IReadOnlyList<(ReviewCycleEntry Cycle, IReadOnlyList<Coverage> Regionals)> Coverage { get; init; }

    /// <summary>Names of the regionals by code.</summary>
    public required IReadOnlyDictionary<string, string> Regionals { get; init; }

    /// <exception cref="ReportException">The request names no cycle, or something that is not there.</exception>
    public static async Task<CycleData> ReadAsync(StarContext star, ReportRequest request, CancellationToken cancellationToken)
    {
        var scope = await ScopeReader.ReadAsync(star, request, cancellationToken);
        var cycle = scope.Cycle ?? throw new ReportException(ReportException.CycleRequired, "Name the review cycle, e.g. C112-2012.");
        var directory = await MunicipalityDirectory.Of(star).ToDictionaryAsync(m => m.Code, cancellationToken);
        var ranks = await PovertyRanking.Of(star, scope.Index.Code).ToDictionaryAsync(r => r.Municipality, cancellationToken);
        var work = (await ReviewWork.Of(star, request.Demonstration).Where(r => r.Cycle == cycle.Code).ToListAsync(cancellationToken)).ToLookup(r => r.Municipality);
        var commitments = (await CommitmentList.Of(star, scope.First, scope.Last, request.Demonstration).ToListAsync(cancellationToken)).ToLookup(c => c.Municipality);
        var there = await CoverageOfPriorities.Of(star, cycle.Code, Term.Of(cycle.Term), request.Demonstration).ToDictionaryAsync(c => c.Municipality, cancellationToken);
        var list = await PriorityList.Of(star, cycle.Code).ToListAsync(cancellationToken);
        var rows = list.Where(p => scope.Holds(directory[p.Municipality])).Select(p => new PriorityRow(
            p.Position, directory[p.Municipality], ranks.GetValueOrDefault(p.Municipality), work[p.Municipality].LastOrDefault(),
            [.. commitments[p.Municipality]], there[p.Municipality])).ToList();
        return new()
        {
            Scope = scope,
            Municipalities = rows,
            Coverage = await new ScopeQuestions(star, scope, cancellationToken).CoverageAsync(rows.Select(r => r.Municipality.Regional).ToHashSet()),
            Regionals = directory.Values.GroupBy(m => m.Regional).ToDictionary(g => g.Key, g => g.First().RegionalName),
        };
    }
}

/// <summary>A priority municipality.</summary>
/// <param name="Position">Place on the list, 1 = first.</param>
/// <param name="Municipality">The municipality.</param>
/// <param name="Poverty">Its place in the report's index; null without value.</param>
/// <param name="Review">The review of its plan in the cycle; null when none was begun.</param>
/// <param name="Commitments">Commitments that touch the period, cancelled ones too.</param>
/// <param name="There">What there is for it.</param>
internal sealed record PriorityRow(
    int Position, MunicipalityEntry Municipality, PovertyRank? Poverty, ReviewWorkEntry? Review, IReadOnlyList<CommitmentEntry> Commitments, PriorityCoverage There);
