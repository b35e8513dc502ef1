using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Checks;

/// <summary>The rows of the other tables on which store and star differ, by their natural keys: asked only when a check of theirs failed.</summary>
internal static class DifferingMembers
{
    private const int Told = 5;

    /// <summary>Names the rows behind the checks that failed.</summary>
    /// <param name="session">The load, with what it wrote and did not publish.</param>
    /// <param name="failed">The checks that failed.</param>
    public static IEnumerable<string> Of(LoadSession session, IReadOnlyList<LoadCheck> failed) =>
        from table in Tables(session)
        where failed.Any(c => c.Name.StartsWith(table.Check, StringComparison.Ordinal))
        let stored = table.Stored.ToHashSet()
        let loaded = table.Loaded.ToHashSet()
        from row in stored.Except(loaded).Order(StringComparer.Ordinal).Take(Told).Select(r => $"{r} is in the store and not in the star")
            .Concat(loaded.Except(stored).Order(StringComparer.Ordinal).Take(Told).Select(r => $"{r} is in the star and not in the store"))
        select row;

    private static IEnumerable<(string Check, IEnumerable<string> Stored, IEnumerable<string> Loaded)> Tables(LoadSession session)
    {
        var (store, star) = (session.Operational, session.Star);
        var municipalities = star.DimMunicipalities;
        var promised = store.Commitments.Select(c => new { c.Id, c.BudgetCop }).AsEnumerable().Select(c => Text($"commitment {c.Id} = {c.BudgetCop} COP"));
        return
        [
            ("municipalities", store.Municipalities.Select(m => m.Code), municipalities.Where(m => m.Key != 0 && m.IsCurrent).Select(m => m.Code)),
            ("population", store.Populations.AsEnumerable().Select(p => Text($"population {p.Series} {p.MunicipalityCode} {p.Year} = {p.Total}")),
                star.FactPopulations.Join(municipalities, f => f.MunicipalityKey, m => m.Key, (f, m) => new { f.Series, m.Code, f.Year, f.Total })
                    .AsEnumerable().Select(p => Text($"population {p.Series} {p.Code} {p.Year} = {p.Total}"))),
            ("poverty", store.PovertyValues.AsEnumerable().Select(v => Text($"{v.IndexCode} {v.MunicipalityCode}, rank {v.Rank}")),
                star.FactPoverties.Join(municipalities, f => f.MunicipalityKey, m => m.Key, (f, m) => new { f.PovertyIndexKey, m.Code, f.Rank })
                    .Join(star.DimPovertyIndices, f => f.PovertyIndexKey, i => i.Key, (f, i) => new { Index = i.Code, f.Code, f.Rank })
                    .AsEnumerable().Select(v => Text($"{v.Index} {v.Code}, rank {v.Rank}"))),
            ("priority list", store.PriorityMunicipalities.AsEnumerable().Select(p => Text($"{p.CycleCode} position {p.Position} {p.MunicipalityCode}")),
                star.FactPriorities.Join(municipalities, f => f.MunicipalityKey, m => m.Key, (f, m) => new { f.ReviewCycleKey, f.Position, m.Code })
                    .Join(star.DimReviewCycles, f => f.ReviewCycleKey, c => c.Key, (f, c) => new { Cycle = c.Code, f.Position, f.Code })
                    .AsEnumerable().Select(p => Text($"{p.Cycle} position {p.Position} {p.Code}"))),
            ("plans", store.Plans.Select(p => p.Id).AsEnumerable().Select(p => Text($"plan {p}")),
                star.DimPlans.Where(p => p.Key != 0).Select(p => p.PlanId).AsEnumerable().Select(p => Text($"plan {p}"))),
            ("reviews", store.PlanReviews.AsEnumerable().Select(r => Text($"review of plan {r.PlanId} in {r.CycleCode}")),
                star.FactPlanReviews.Join(star.DimPlans, f => f.PlanKey, p => p.Key, (f, p) => new { f.ReviewCycleKey, p.PlanId })
                    .Join(star.DimReviewCycles, f => f.ReviewCycleKey, c => c.Key, (f, c) => new { f.PlanId, c.Code })
                    .AsEnumerable().Select(r => Text($"review of plan {r.PlanId} in {r.Code}"))),
            ("commitments", promised, Promised(star)),
            ("budget of commitments", promised, Promised(star)),
        ];
    }

    private static IEnumerable<string> Promised(StarContext star) =>
        star.FactCommitments.Join(star.DimCommitments, f => f.CommitmentKey, c => c.Key, (f, c) => new { c.CommitmentId, f.BudgetCop })
            .AsEnumerable().Select(c => Text($"commitment {c.CommitmentId} = {c.BudgetCop} COP"));

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
