using System.Globalization;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Etl.Demo;

/// <summary>
/// Commitments of every term: one to three in a priority municipality, few elsewhere. Those of the first term follow from the
/// reviews. About half fall behind their targets, some report nothing, some are given up.
/// </summary>
internal static class DemonstrationCommitments
{
    private const double Elsewhere = 0.25, Silent = 0.05, Cancelled = 0.05, Failed = 0.03, StillOpen = 0.5;

    /// <summary>Numbers as Colombia writes them; not the machine's culture, whose data differ from machine to machine.</summary>
    private static readonly NumberFormatInfo Spanish = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>Makes them with their targets.</summary>
    public static async Task<IReadOnlyList<Undertaking>> MakeAsync(DemonstrationSession session, IReadOnlyDictionary<string, PlanReview> reviews)
    {
        var chance = session.ChanceOf("commitments");
        List<Undertaking> undertakings = [.. from town in session.Country.Towns
            where session.Scenario.BreadthAt(town.Place) > 0
            from term in session.Scenario.TermsFrom
            where town.ExistsIn(term)
            let own = chance.For(town.Code).For(term)
            from promise in Promises(town, own)
            select Undertake(session, town, term, promise, term == session.Scenario.Years.First() ? reviews.GetValueOrDefault(town.Code) : null, own)];
        await session.AddAsync(undertakings.Select(u => u.Commitment));
        return undertakings;
    }

    private static IEnumerable<Promise> Promises(Town town, Chance chance)
    {
        var count = town.Priority ? chance.Between(1, 3) : chance.Happens(Elsewhere) ? 1 : 0;
        var first = chance.Between(0, Promise.All.Count - 1);
        return Enumerable.Range(first, count).Select(i => Promise.All[i % Promise.All.Count]);
    }

    private static Undertaking Undertake(DemonstrationSession session, Town town, int term, Promise promise, PlanReview? review, Chance chance)
    {
        var starts = new DateOnly(term, 5, 1).AddMonths(chance.Between(0, 10));
        var lastYear = Math.Min(starts.Year + chance.Between(1, 3), Scenario.LastYear(term));
        var perYear = Math.Max(promise.Least, (long)(promise.PerThousand * town.Thousands * chance.Around(0.3)));
        var commitment = session.Lines.Count(new Commitment
        {
            MunicipalityCode = town.Code,
            RegionalCode = town.Regional,
            CentreCode = session.Country.Centres[town.Regional].ToList() is { Count: > 0 } centres && chance.Happens(0.9) ? chance.OneOf(centres) : null,
            ReviewId = review?.Id,
            IndicatorCode = promise.Indicator,
            Title = "",
            StartsOn = starts,
            EndsOn = new(lastYear, 12, 31),
            BudgetYear = starts.Year,
            Baseline = chance.Happens(0.6) ? chance.Whole(perYear * 0.4) : null,
            Partners = chance.Happens(0.5) ? $"Alcaldía de {town.Name}" : null,
            Demonstration = true,
            Version = 1,
        });
        commitment.Targets.AddRange(DemonstrationTargets.Of(commitment, perYear, byQuarter: chance.Happens(0.4)).Select(session.Lines.Count));
        var target = commitment.Targets.Sum(t => t.Target);
        commitment.Title = string.Format(Spanish, promise.Title, target, town.Name);
        commitment.BudgetCop = target * promise.CostCop;
        return Fate(commitment, promise, target, Scenario.LastYear(term), chance);
    }

    private static Undertaking Fate(Commitment commitment, Promise promise, long target, int endOfTerm, Chance chance)
    {
        var fate = chance.Next();
        long? achieved = fate < Cancelled + Silent + Failed ? null : Math.Max(1, (long)(target * Math.Min(1.4, 0.88 * chance.Around(0.45))));
        commitment.Status = fate switch
        {
            < Cancelled => CommitmentStatus.Cancelled,
            < Cancelled + Silent => chance.OneOf([CommitmentStatus.Proposed, CommitmentStatus.Funded, CommitmentStatus.Signed]),
            < Cancelled + Silent + Failed => CommitmentStatus.Unfulfilled,
            _ when commitment.EndsOn.Year == endOfTerm && chance.Happens(StillOpen) => CommitmentStatus.InProgress,
            _ when achieved >= target => CommitmentStatus.Fulfilled,
            _ => CommitmentStatus.PartlyFulfilled,
        };
        return new(commitment, promise, achieved);
    }
}
