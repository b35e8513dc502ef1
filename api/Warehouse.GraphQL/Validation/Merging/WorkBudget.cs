namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>Bounds the comparisons that one document may cost, whatever its fragments multiply to.</summary>
internal sealed class WorkBudget
{
    private int _left = 500_000;

    /// <summary>Whether more was asked for than there was.</summary>
    public bool IsExhausted => _left < 0;

    /// <summary>Takes some work off the budget; false when nothing is left.</summary>
    public bool Spend(int work)
    {
        _left -= work;
        return !IsExhausted;
    }
}
