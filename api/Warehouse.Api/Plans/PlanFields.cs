using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Territory;
using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Data.Sorting;
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
    private static readonly Keyset<PlanProject> InPlanOrder = Keyset.For<PlanProject>().Ascending(p => p.Id);

    /// <summary>The municipality; null for a department's plan.</summary>
    [Cacheable]
    public static async Task<Municipality?> GetMunicipalityAsync(
        [Parent(nameof(Plan.MunicipalityCode))] Plan plan, MunicipalityByCode municipalities, CancellationToken cancellationToken) =>
        plan.MunicipalityCode is { } code ? await municipalities.LoadAsync(code, cancellationToken) : null;

    /// <summary>The department; null for a municipality's plan.</summary>
    [Cacheable]
    public static async Task<Department?> GetDepartmentAsync(
        [Parent(nameof(Plan.DepartmentCode))] Plan plan, DepartmentByCode departments, CancellationToken cancellationToken) =>
        plan.DepartmentCode is { } code ? await departments.LoadAsync(code, cancellationToken) : null;

    /// <summary>Its projects, in the plan's order.</summary>
    [BatchResolver]
    [UsePaging(MaxPageSize = 500)]
    [Cacheable(nameof(Plan), nameof(PlanProject), nameof(PlanProjectArea))]
    public static async Task<IReadOnlyList<Connection<PlanProjectNode>>> GetProjectsAsync(
        [Parent(nameof(Plan.Id))] IReadOnlyList<Plan> plans, PagingArguments paging, OperationalContext db, CancellationToken cancellationToken)
    {
        var pages = await db.PlanProjects.ToConnectionsAsync(plans.Select(p => p.Id), p => p.PlanId, paging, InPlanOrder, cancellationToken);
        List<int> ids = [.. pages.Values.SelectMany(page => page.Nodes).Select(p => p.Id)];
        var projects = await PlanProjectNode.Of(db.PlanProjects.Where(p => ids.Contains(p.Id)), p => 0).ToDictionaryAsync(p => p.Id, cancellationToken);
        return [.. plans.Select(p => pages[p.Id].Select(project => projects[project.Id]))];
    }
}
