using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Lineage;

/// <summary>Follows what is known of a municipality, its outcomes apart, back to files and lines: each is one row of the store and one of the star.</summary>
/// <param name="store">The operational store.</param>
internal sealed class PlaceLineage(OperationalContext store)
{
    /// <summary>Follows it.</summary>
    /// <param name="code">DIVIPOLA code.</param>
    /// <param name="year">Only what is of a year, where it has one; null for all.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    public async Task<IReadOnlyList<PlaceFact>> OfAsync(string code, int? year, CancellationToken cancellationToken)
    {
        List<(PlaceSubject Subject, string Key, object? Value, Imported Row)> rows =
        [
            .. await ReadAsync(store.Municipalities.Where(m => m.Code == code), PlaceSubject.Unit, _ => "", m => m.Name, cancellationToken),
            .. await ReadAsync(store.MunicipalityCategories.Where(c => c.MunicipalityCode == code && (year == null || c.Year == year)).OrderBy(c => c.Year),
                PlaceSubject.Category, _ => "", c => c.Category, cancellationToken),
            .. await ReadAsync(store.MunicipalTypologies.Where(t => t.MunicipalityCode == code), PlaceSubject.Typology, _ => "", t => t.Typology, cancellationToken),
            .. await ReadAsync(store.PdetMunicipalities.Where(p => p.MunicipalityCode == code), PlaceSubject.Pdet, _ => "", p => p.Subregion, cancellationToken),
            .. await ReadAsync(store.PovertyValues.Where(v => v.MunicipalityCode == code).OrderBy(v => v.IndexCode), PlaceSubject.Poverty, v => v.IndexCode, v => v.Value, cancellationToken),
            .. await ReadAsync(store.Populations.Where(p => p.MunicipalityCode == code && (year == null || p.Year == year)).OrderBy(p => p.Series).ThenBy(p => p.Year),
                PlaceSubject.Population, p => p.Series, p => p.Total, cancellationToken),
            .. await ReadAsync(store.PriorityMunicipalities.Where(p => p.MunicipalityCode == code).OrderBy(p => p.CycleCode), PlaceSubject.Priority, p => p.CycleCode, p => p.Position, cancellationToken),
            .. await ReadAsync(store.Plans.Where(p => p.MunicipalityCode == code).OrderBy(p => p.Term).ThenBy(p => p.Id), PlaceSubject.Plan, p => p.Term, p => p.Title ?? p.Mayor, cancellationToken),
            .. await ReadAsync(store.PlanReviews.Where(r => r.Plan!.MunicipalityCode == code).OrderBy(r => r.Id), PlaceSubject.Review, r => r.CycleCode, r => r.SentOn, cancellationToken),
            .. await ReadAsync(store.Commitments.Where(c => c.MunicipalityCode == code).OrderBy(c => c.Id), PlaceSubject.Commitment, c => $"{c.Id}", c => c.Title, cancellationToken),
        ];
        var ids = rows.Select(r => r.Row.ImportBatchId).OfType<int>().Distinct().ToList();
        var batches = await store.ImportBatches.Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancellationToken);
        return [.. rows.GroupBy(r => (r.Subject, r.Key, r.Row.ImportBatchId)).Select(g => new PlaceFact(
            g.Key.Subject, g.Key.Key, [.. g.Select(r => r.Value)], g.Key.ImportBatchId is { } id ? batches[id] : null, [.. g.Select(r => r.Row.SourceLine).OfType<int>().Order()]))];
    }

    private static async Task<IEnumerable<(PlaceSubject, string, object?, Imported)>> ReadAsync<T>(
        IQueryable<T> rows, PlaceSubject subject, Func<T, string> keyOf, Func<T, object?> valueOf, CancellationToken cancellationToken)
        where T : Imported =>
        (await rows.ToListAsync(cancellationToken)).Select(r => (subject, keyOf(r), valueOf(r), (Imported)r));
}
