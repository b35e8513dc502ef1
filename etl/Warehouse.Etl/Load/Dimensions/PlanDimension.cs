using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>Plans of municipalities and departments.</summary>
internal static class PlanDimension
{
    public static async Task LoadAsync(LoadSession session, CancellationToken cancellationToken)
    {
        if (!session.Backlog.Holds(nameof(Plan)))
            return;
        var plans = await session.Operational.Plans.OrderBy(p => p.Id).ToListAsync(cancellationToken);
        var unknown = new DimPlan { TerritoryCode = "", Term = "" };
        await Members.MergeAsync(session, unknown, plans.Select(Member), Natural, cancellationToken);
    }

    /// <summary>Keys by id in the operational store; 0 is "no plan".</summary>
    public static Dictionary<int, int> Keys(LoadSession session) =>
        Members.Keys<DimPlan, int>(session, p => new { p.Key, p.PlanId }, p => p.IsNull(1) ? 0 : p.Int32(1));

    private static int Natural(DimPlan plan) => plan.PlanId ?? 0;

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
