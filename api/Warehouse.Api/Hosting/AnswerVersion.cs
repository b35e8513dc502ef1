using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Security;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Api.Hosting;

/// <summary>
/// What cacheable answers depend on: the published load, the newest import (names and catalogues come with it), this build of the
/// product; of the entities that fields name (<c>[Cacheable(nameof(Plan))]</c>) the changes that no load has taken over yet; where fields
/// say so the day and whose rows the caller may read. Those who ask at once share one look at the stores, which begins after they asked.
/// </summary>
internal sealed class AnswerVersion
{
    /// <summary>Marks the queries that look for the version.</summary>
    internal const string Mark = "version of answers";

    /// <summary>The dependency on today's date.</summary>
    internal const string Day = "day";

    /// <summary>The dependency on the rows that a caller sees: on role and regional, not on the person.</summary>
    internal const string Reader = "reader";

    private static readonly string Build = typeof(AnswerVersion).Module.ModuleVersionId.ToString("n");

    private static readonly Func<StarContext, IAsyncEnumerable<LoadRun>> NewestLoad = EF.CompileAsyncQuery(
        (StarContext star) => star.LoadRuns.TagWith(Mark).OrderByDescending(l => l.Id).Take(1));

    private static readonly Func<OperationalContext, IAsyncEnumerable<int>> NewestImport = EF.CompileAsyncQuery(
        (OperationalContext store) => store.ImportBatches.TagWith(Mark).OrderByDescending(b => b.Id).Select(b => b.Id).Take(1));

    /// <summary>A change that commits late has an older id, but is one more.</summary>
    private static readonly Func<OperationalContext, IAsyncEnumerable<EntityChanges>> Changes = EF.CompileAsyncQuery(
        (OperationalContext store) => store.PendingChanges.TagWith(Mark)
            .GroupBy(c => c.Entity).Select(g => new EntityChanges(g.Key, g.Count(), g.Max(c => c.Id.ToString()))));

    private readonly IDbContextFactory<StarContext> stars;
    private readonly IDbContextFactory<OperationalContext> stores;
    private readonly TimeProvider time;
    private readonly SharedReading<string?> loaded;
    private readonly SharedReading<IReadOnlyDictionary<string, EntityChanges>> changed;

    public AnswerVersion(IDbContextFactory<StarContext> stars, IDbContextFactory<OperationalContext> stores, TimeProvider time)
    {
        (this.stars, this.stores, this.time) = (stars, stores, time);
        (loaded, changed) = (new(ReadLoadedAsync), new(ReadChangedAsync));
    }

    /// <summary>The version now; null before the first load.</summary>
    /// <param name="dependencies">Names of entities, <see cref="Day"/>, <see cref="Reader"/>.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public async ValueTask<string?> CurrentAsync(IReadOnlyList<string> dependencies, Caller caller, CancellationToken cancellationToken)
    {
        // A load takes changes away after it is published: looked for before it, they are in one of the two.
        var changes = dependencies.Any(d => d is not (Day or Reader)) ? await changed.NextAsync().WaitAsync(cancellationToken) : null;
        var version = await loaded.NextAsync().WaitAsync(cancellationToken);
        return version is null || dependencies.Count == 0 ? version : string.Join('.', [version, .. dependencies.Select(Of)]);

        string Of(string dependency) => dependency switch
        {
            Day => $"{Today.In(time):yyyyMMdd}",
            Reader => $"{caller.IsKnown} {caller.Role} {caller.RegionalCode}",
            _ => changes!.TryGetValue(dependency, out var newest) ? $"{dependency} {newest.Count} {newest.Newest}" : dependency,
        };
    }

    private async Task<string?> ReadLoadedAsync()
    {
        await using var star = await stars.CreateDbContextAsync();
        if (await NewestLoad(star).FirstOrDefaultAsync() is not { } load)
        {
            return null;
        }

        await using var store = await stores.CreateDbContextAsync();
        return $"{load.Publication:n}.{load.Id}.{await NewestImport(store).FirstOrDefaultAsync()}.{Build}";
    }

    private async Task<IReadOnlyDictionary<string, EntityChanges>> ReadChangedAsync()
    {
        await using var store = await stores.CreateDbContextAsync();
        return await Changes(store).ToDictionaryAsync(c => c.Entity);
    }

    private sealed record EntityChanges(string Entity, int Count, string? Newest);
}
