using Warehouse.Etl.Sources.Reviews;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Review cycles. Their lists are ranked afterwards, unless an official one was loaded.</summary>
internal sealed class ReviewCycleTarget : Target<ReviewCycleRow>
{
    private Table<ReviewCycle> cycles = null!;
    private KnownCodes indices = null!;

    /// <inheritdoc/>
    public override object KeyOf(ReviewCycleRow row) => row.Code;

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        indices = await KnownCodes.PovertyIndicesAsync(session);
        cycles = await new Table<ReviewCycle>(session, c => c.Code, only:
            [nameof(ReviewCycle.Title), nameof(ReviewCycle.Term), nameof(ReviewCycle.OpensOn), nameof(ReviewCycle.ClosesOn),
             nameof(ReviewCycle.PrioritySize), nameof(ReviewCycle.PovertyIndexCode)]).ReadAsync();
    }

    /// <inheritdoc/>
    public override RowResult Take(ReviewCycleRow row, int line)
    {
        if (indices.Refuse(row.PovertyIndexCode, "poverty_index") is { } problem)
            return problem;
        var official = cycles.Find(row.Code) is { ListOrigin: ListOrigin.Official } stored ? stored : null;
        return cycles.Put(new()
        {
            Code = row.Code,
            Title = row.Title,
            Term = row.Term,
            OpensOn = row.OpensOn,
            ClosesOn = row.ClosesOn,
            PrioritySize = official?.PrioritySize ?? row.PrioritySize,
            PovertyIndexCode = row.PovertyIndexCode,
            ListOrigin = ListOrigin.Ranked,
        }, line);
    }

    /// <inheritdoc/>
    public override Task WriteAsync() => cycles.WriteAsync();
}
