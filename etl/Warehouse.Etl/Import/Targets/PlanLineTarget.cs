using Warehouse.Etl.Sources.Plans;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Strategic lines of known plans.</summary>
internal sealed class PlanLineTarget : Target<PlanLineRow>
{
    private Table<PlanLine> lines = null!;
    private PlanDetail detail = null!;

    /// <inheritdoc/>
    public override object KeyOf(PlanLineRow row) => (row.EntityCode, row.Code);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        detail = await PlanDetail.ReadAsync(session);
        lines = await new Table<PlanLine>(session, l => (l.PlanId, l.Code), only: [nameof(PlanLine.Name)]).ReadAsync();
    }

    /// <inheritdoc/>
    public override RowResult Take(PlanLineRow row, int line) => detail.PlanOf(row.EntityCode) is { } plan
        ? lines.Put(new() { PlanId = plan, Code = row.Code, Name = row.Name }, line)
        : PlanDetail.NoPlan(row.EntityCode);

    /// <inheritdoc/>
    public override Task WriteAsync() => lines.WriteAsync();
}
