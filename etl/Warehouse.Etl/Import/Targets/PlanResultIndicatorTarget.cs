using Warehouse.Etl.Sources.Plans;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Result indicators of known plans.</summary>
internal sealed class PlanResultIndicatorTarget : Target<PlanResultIndicatorRow>
{
    private Table<PlanResultIndicator> indicators = null!;
    private PlanDetail detail = null!;

    /// <inheritdoc/>
    public override object KeyOf(PlanResultIndicatorRow row) => (row.EntityCode, row.Code);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        detail = await PlanDetail.ReadAsync(session);
        indicators = await new Table<PlanResultIndicator>(session, i => (i.PlanId, i.Code), only:
            [nameof(PlanResultIndicator.LineId), nameof(PlanResultIndicator.Name), nameof(PlanResultIndicator.InNationalPlan),
             nameof(PlanResultIndicator.FourYearGoal), nameof(PlanResultIndicator.NationalPlanTransformation)]).ReadAsync();
    }

    /// <inheritdoc/>
    public override RowResult Take(PlanResultIndicatorRow row, int line)
    {
        if (detail.PlanOf(row.EntityCode) is not { } plan)
            return PlanDetail.NoPlan(row.EntityCode);
        var planLine = detail.LineOf(plan, row.LineCode);
        var changed = indicators.Put(new()
        {
            PlanId = plan,
            Code = row.Code,
            LineId = planLine?.Id,
            Name = row.Name,
            InNationalPlan = row.InNationalPlan,
            FourYearGoal = row.FourYearGoal,
            NationalPlanTransformation = row.Transformation,
        }, line);
        return new(changed, Warning: planLine is null ? PlanDetail.NoLine(row.LineCode) : null);
    }

    /// <inheritdoc/>
    public override Task WriteAsync() => indicators.WriteAsync();
}
