using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>Fields of a plan project that other tables hold.</summary>
[ObjectType<PlanProjectNode>]
public static class PlanProjectFields
{
    /// <summary>The plan.</summary>
    [Cacheable(nameof(Plan))]
    public static Task<Plan> GetPlanAsync([Parent(nameof(PlanProjectNode.PlanId))] PlanProjectNode project, PlanById plans, CancellationToken cancellationToken) =>
        plans.LoadRequiredAsync(project.PlanId, cancellationToken);

    /// <summary>Budget of all funding sources, COP; null when the plan gives none.</summary>
    /// <param name="year">One year of the term; the sum of the four years when not given.</param>
    [BatchResolver]
    [Cacheable(nameof(PlanProjectYear))]
    public static async Task<IReadOnlyList<long?>> GetBudgetCopAsync(
        [Parent(nameof(PlanProjectNode.Id))] IReadOnlyList<PlanProjectNode> projects, int? year, OperationalContext db, CancellationToken cancellationToken)
    {
        var ids = projects.Select(p => p.Id).ToList();
        var budgets = await db.PlanProjectYears
            .Where(y => ids.Contains(y.PlanProjectId) && (year == null || y.Year == year) && y.BudgetCop != null)
            .GroupBy(y => y.PlanProjectId)
            .Select(g => new { g.Key, Sum = g.Sum(y => y.BudgetCop) })
            .ToDictionaryAsync(g => g.Key, g => g.Sum, cancellationToken);
        return [.. ids.Select(id => budgets.GetValueOrDefault(id))];
    }

    /// <summary>The outcome areas that SENA could serve in it, as the rules suggest; empty when none.</summary>
    [BatchResolver]
    [Cacheable(nameof(PlanProjectArea))]
    public static async Task<IReadOnlyList<IReadOnlyList<OutcomeArea>>> GetAreasAsync(
        [Parent(nameof(PlanProjectNode.Id))] IReadOnlyList<PlanProjectNode> projects, OperationalContext db, CancellationToken cancellationToken)
    {
        var ids = projects.Select(p => p.Id).ToList();
        var areas = (await db.PlanProjectAreas.Where(a => ids.Contains(a.PlanProjectId)).Select(a => new { a.PlanProjectId, a.Area })
            .ToListAsync(cancellationToken)).ToLookup(a => a.PlanProjectId, a => a.Area);
        return [.. ids.Select(id => (IReadOnlyList<OutcomeArea>)[.. areas[id].Order()])];
    }
}
