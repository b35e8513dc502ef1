namespace Warehouse.GraphQL.Data;

/// <summary>Runs a query asynchronously where its provider can, whichever provider it is.</summary>
internal static class QueryRows
{
    public static async Task<List<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
    {
        if (query is not IAsyncEnumerable<T> rows)
        {
            return [.. query];
        }
        List<T> list = [];
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            list.Add(row);
        }
        return list;
    }

    /// <summary>A query of one group, because only sequences can be read asynchronously without knowing the provider.</summary>
    public static async Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        (await ToListAsync(query.GroupBy(_ => 1).Select(g => g.Count()), cancellationToken).ConfigureAwait(false)).FirstOrDefault();

    public static async Task<bool> AnyAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        (await ToListAsync(query.Select(_ => 1).Take(1), cancellationToken).ConfigureAwait(false)).Count > 0;
}
