using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Star;

namespace Warehouse.Api.Hosting;

/// <summary>
/// What cacheable answers depend on: the published load, the newest import (names and catalogues come with it) and this build of the
/// product. Those who ask at once share one look at the stores, which begins after they asked.
/// </summary>
internal sealed class AnswerVersion
{
    /// <summary>Marks the queries that look for the version.</summary>
    internal const string Mark = "version of answers";

    private static readonly string Build = typeof(AnswerVersion).Module.ModuleVersionId.ToString("n");

    private static readonly Func<StarContext, IAsyncEnumerable<LoadRun>> NewestLoad = EF.CompileAsyncQuery(
        (StarContext star) => star.LoadRuns.TagWith(Mark).OrderByDescending(l => l.Id).Take(1));

    private static readonly Func<OperationalContext, IAsyncEnumerable<int>> NewestImport = EF.CompileAsyncQuery(
        (OperationalContext store) => store.ImportBatches.TagWith(Mark).OrderByDescending(b => b.Id).Select(b => b.Id).Take(1));

    private readonly IDbContextFactory<StarContext> stars;
    private readonly IDbContextFactory<OperationalContext> stores;
    private readonly SharedReading<string?> reading;

    public AnswerVersion(IDbContextFactory<StarContext> stars, IDbContextFactory<OperationalContext> stores)
    {
        (this.stars, this.stores) = (stars, stores);
        reading = new(ReadAsync);
    }

    /// <summary>The version now; null before the first load.</summary>
    public ValueTask<string?> CurrentAsync(CancellationToken cancellationToken) => new(reading.NextAsync().WaitAsync(cancellationToken));

    private async Task<string?> ReadAsync()
    {
        await using var star = await stars.CreateDbContextAsync();
        if (await NewestLoad(star).FirstOrDefaultAsync() is not { } load)
        {
            return null;
        }

        await using var store = await stores.CreateDbContextAsync();
        return $"{load.Publication:n}.{load.Id}.{await NewestImport(store).FirstOrDefaultAsync()}.{Build}";
    }
}
