using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Data.DataLoaders;

namespace Warehouse.Api;

/// <summary>Rows of a table by the code that is their key, one query a level.</summary>
/// <typeparam name="TRow">An entity with a key named Code.</typeparam>
public abstract class RowByCode<TRow>(DbContext db, Func<TRow, string> codeOf, BatchScheduler scheduler) : BatchDataLoader<string, TRow>(scheduler)
    where TRow : class
{
    private static readonly Func<DbContext, IReadOnlyList<string>, IAsyncEnumerable<TRow>> Rows = EF.CompileAsyncQuery(
        (DbContext db, IReadOnlyList<string> codes) => db.Set<TRow>().Where(row => codes.Contains(EF.Property<string>(row, "Code"))));

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, TRow>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        await Rows(db, keys).ToDictionaryAsync(codeOf, cancellationToken: cancellationToken);
}
