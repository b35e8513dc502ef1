using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>Counts the plans of review cycles by regional: one query for the plans, one for the priority lists.</summary>
internal static class ReviewWindows
{
    public static async Task<IReadOnlyList<ReviewWindow>> AskAsync(
        OperationalContext db, IReadOnlyList<ReviewCycle> cycles, DateOnly asOf, string? regional, bool demonstration, CancellationToken cancellationToken)
    {
        var codes = cycles.Select(c => c.Code).ToList();
        var priorities = await Priorities(db, codes, regional).ToListAsync(cancellationToken);
        var plans = await Plans(db, codes, regional, demonstration, asOf).ToListAsync(cancellationToken);
        var rows = priorities.Concat(plans).ToLookup(count => count.Cycle);
        return [.. cycles.Select(c => new ReviewWindow(asOf, c.OpensOn, c.ClosesOn, [.. Rows(rows[c.Code], asOf > c.ClosesOn)]))];
    }

    private static IEnumerable<ReviewWindowRow> Rows(IEnumerable<Counts> counts, bool hasClosed) =>
        from count in counts
        group count by count.Regional into regional
        orderby regional.Key
        let received = regional.Sum(c => c.Received)
        let begun = regional.Sum(c => c.Begun)
        let sent = regional.Sum(c => c.Sent)
        select new ReviewWindowRow
        {
            RegionalCode = regional.Key,
            Priority = regional.Sum(c => c.Priority),
            Received = received,
            Pending = received - begun,
            InReview = begun - sent,
            Sent = sent,
            Late = regional.Sum(c => c.Late),
            Overdue = hasClosed ? received - sent : 0,
        };

    private static IQueryable<Counts> Priorities(OperationalContext db, IReadOnlyList<string> cycles, string? regional) =>
        from p in db.PriorityMunicipalities
        where cycles.Contains(p.CycleCode) && (regional == null || p.Municipality!.RegionalCode == regional)
        group p by new { p.CycleCode, p.Municipality!.RegionalCode } into g
        select new Counts { Cycle = g.Key.CycleCode, Regional = g.Key.RegionalCode, Priority = g.Count() };

    /// <summary>A review that was sent has begun, and a plan whose review has begun was received, whatever days were recorded.</summary>
    private static IQueryable<Counts> Plans(OperationalContext db, IReadOnlyList<string> cycles, string? regional, bool demonstration, DateOnly asOf)
    {
        var plans =
            from c in db.ReviewCycles
            where cycles.Contains(c.Code)
            from p in db.Plans
            where p.Term == c.Term && p.Demonstration == demonstration
            join r in db.PlanReviews.Where(r => r.Demonstration == demonstration) on new { PlanId = p.Id, c.Code } equals new { r.PlanId, Code = r.CycleCode } into reviews
            from r in reviews.DefaultIfEmpty()
            where r != null || db.PriorityMunicipalities.Any(m => m.CycleCode == c.Code && m.MunicipalityCode == p.MunicipalityCode)
            let isSent = r != null && r.SentOn != null && r.SentOn <= asOf
            let hasBegun = isSent || (r != null && r.StartedOn != null && r.StartedOn <= asOf)
            select new
            {
                c.Code,
                Regional = r != null ? r.RegionalCode : p.Municipality!.RegionalCode ?? p.DepartmentCode!,
                IsReceived = hasBegun || (p.ReceivedOn != null && p.ReceivedOn <= asOf),
                HasBegun = hasBegun,
                IsSent = isSent,
                IsLate = isSent && r!.SentOn > c.ClosesOn,
            };
        return
            from p in plans
            where p.IsReceived && (regional == null || p.Regional == regional)
            group p by new { p.Code, p.Regional } into g
            select new Counts
            {
                Cycle = g.Key.Code,
                Regional = g.Key.Regional,
                Received = g.Count(),
                Begun = g.Sum(p => p.HasBegun ? 1 : 0),
                Sent = g.Sum(p => p.IsSent ? 1 : 0),
                Late = g.Sum(p => p.IsLate ? 1 : 0),
            };
    }

    private sealed class Counts
    {
        public required string Cycle { get; init; }

        public required string Regional { get; init; }

        public int Priority { get; init; }

        public int Received { get; init; }

        public int Begun { get; init; }

        public int Sent { get; init; }

        public int Late { get; init; }
    }
}
