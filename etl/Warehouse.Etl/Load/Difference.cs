namespace Warehouse.Etl.Load;

/// <summary>What must go and what must come to make one set of rows into another. A row that changes does both.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="compare">Compares the keys.</param>
/// <param name="same">Whether two rows of one key are the same in all their values.</param>
internal sealed class Difference<T>(Comparison<T> compare, Func<T, T, bool> same)
{
    public List<T> Removed { get; } = [];

    public List<T> Added { get; } = [];

    /// <summary>Takes rows before and after, each in the order of their keys.</summary>
    /// <returns>Whether they differ.</returns>
    public bool Take(IReadOnlyList<T> before, IReadOnlyList<T> after)
    {
        var (removed, added) = (Removed.Count, Added.Count);
        var (b, a) = (0, 0);
        while (b < before.Count || a < after.Count)
        {
            var order = b == before.Count ? 1 : a == after.Count ? -1 : compare(before[b], after[a]);
            if (order == 0 && same(before[b], after[a]))
            {
                (b, a) = (b + 1, a + 1);
                continue;
            }

            if (order <= 0)
                Removed.Add(before[b++]);
            if (order >= 0)
                Added.Add(after[a++]);
        }

        return (Removed.Count, Added.Count) != (removed, added);
    }
}
