using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Plans of municipalities and departments.</summary>
internal static class PlanDimension
{
    public static async Task<Dictionary<int, int>> LoadAsync(LoadStage stage, CancellationToken cancellationToken)
    {
        var plans = await stage.Operational.Plans.OrderBy(p => p.Id).ToListAsync(cancellationToken);
        var unknown = new DimPlan { TerritoryCode = "", Term = "" };
        return await Members.MergeAsync(stage, unknown, plans.Select(Member), p => p.PlanId ?? 0, cancellationToken);
    }

    private static DimPlan Member(Plan plan) => new()
    {
        PlanId = plan.Id,
        TerritoryCode = plan.MunicipalityCode ?? plan.DepartmentCode ?? "",
        Term = plan.Term,
        Title = plan.Title,
        Status = plan.Status,
        ReceivedOn = plan.ReceivedOn,
        Demonstration = plan.Demonstration,
    };
}
