using Warehouse.Etl.Sources;

namespace Warehouse.Etl.Import;

/// <summary>What became of a row that its reader understood.</summary>
/// <param name="Changed">It was new or changed something in the store.</param>
/// <param name="Refusal">Why the store cannot take it; null when it did.</param>
/// <param name="Warning">What a person should look at although the row was taken; null when nothing.</param>
internal readonly record struct RowResult(bool Changed, Problem? Refusal = null, Problem? Warning = null)
{
    /// <summary>The store takes the row.</summary>
    /// <param name="changed">Whether it was new or changed something.</param>
    public static implicit operator RowResult(bool changed) => new(changed);

    /// <summary>The store cannot take the row.</summary>
    /// <param name="problem">Why.</param>
    public static implicit operator RowResult(Problem problem) => new(false, problem);
}
