namespace Warehouse.GraphQL.Validation.Merging;

/// <summary>Bounds the comparisons that one document may cost, whatever its fragments multiply to.</summary>
internal sealed class WorkBudget(ValidationContext context)
{
    private int _left = 500_000;

    /// <summary>Takes some work off the budget; false, and the check is aborted, when nothing is left.</summary>
    public bool Spend(int work)
    {
        _left -= work;
        if (_left < 0)
            context.Abort("Fields overlap in too many ways to check. Validation aborted.");
        return !context.IsAborted;
    }
}
