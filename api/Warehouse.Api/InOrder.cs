namespace Warehouse.Api;

/// <summary>Puts the rows of one query back to the parents that asked for them.</summary>
internal static class InOrder
{
    /// <summary>For each key its rows, in the order they came; none when there are none.</summary>
    public static IReadOnlyList<IReadOnlyList<TRow>> InOrderOf<TRow, TKey>(this IEnumerable<TRow> rows, IEnumerable<TKey> keys, Func<TRow, TKey> keyOf)
    {
        var byKey = rows.ToLookup(keyOf);
        return [.. keys.Select(key => (IReadOnlyList<TRow>)[.. byKey[key]])];
    }
}
