using Warehouse.Api.Territory;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Plans;

/// <summary>The public fields of a plan.</summary>
[ObjectType<Plan>(
    Only =
    [
        nameof(Plan.Id),
        nameof(Plan.Term),
        nameof(Plan.Title),
        nameof(Plan.Mayor),
        nameof(Plan.Status),
        nameof(Plan.ReceivedOn),
        nameof(Plan.DocumentUrl),
        nameof(Plan.Demonstration),
        nameof(Plan.Version),
    ],
    Ids = [nameof(Plan.Id)])]
public static class PlanFields
{
    /// <summary>The municipality; null for a department's plan.</summary>
    public static async Task<Municipality?> GetMunicipalityAsync(
        [Parent(nameof(Plan.MunicipalityCode))] Plan plan, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        plan.MunicipalityCode is { } code ? await municipalities.LoadAsync(code, cancellationToken) : null;

    /// <summary>The department; null for a municipality's plan.</summary>
    public static async Task<Department?> GetDepartmentAsync(
        [Parent(nameof(Plan.DepartmentCode))] Plan plan, DepartmentByCode departments, CancellationToken cancellationToken) =>
        plan.DepartmentCode is { } code ? await departments.LoadAsync(code, cancellationToken) : null;

    /// <summary>Its projects, in the plan's order.</summary>
    [UsePaging(MaxPageSize = 500, Key = [nameof(PlanProjectNode.Id)])]
    [UseProjection]
    public static IQueryable<PlanProjectNode> GetProjects([Parent(nameof(Plan.Id))] Plan plan, OperationalContext db) =>
        PlanProjectNode.Of(db.PlanProjects.Where(p => p.PlanId == plan.Id), p => 0);
}
