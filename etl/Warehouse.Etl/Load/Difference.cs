namespace Warehouse.Etl.Load;

/// <summary>What must go, change and come to make one set of rows into another.</summary>
/// <typeparam name="T">A row.</typeparam>
/// <param name="compare">Compares the keys.</param>
/// <param name="same">Whether two rows of one key are the same in all their values.</param>
internal sealed class Difference<T>(Comparison<T> compare, Func<T, T, bool> same)
{
    /// <summary>Rows as they were and are no longer: those that go, and those that change.</summary>
    public List<T> Removed { get; } = [];

    /// <summary>Rows as they are and were not: those that come, and those that change.</summary>
    public List<T> Added { get; } = [];

    /// <summary>Rows whose keys are gone.</summary>
    public List<T> Gone { get; } = [];

    /// <summary>Rows whose keys stay, with their values now.</summary>
    public List<T> Changed { get; } = [];

    /// <summary>Rows whose keys are new.</summary>
    public List<T> Come { get; } = [];

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

            (order < 0 ? Gone : order > 0 ? Come : Changed).Add(order < 0 ? before[b] : after[a]);
            if (order <= 0)
                Removed.Add(before[b++]);
            if (order >= 0)
                Added.Add(after[a++]);
        }

        return (Removed.Count, Added.Count) != (removed, added);
    }
}
