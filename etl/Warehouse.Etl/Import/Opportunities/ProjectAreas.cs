using Microsoft.EntityFrameworkCore;
using Warehouse.Model;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Import.Opportunities;

/// <summary>Derives the areas of all plan projects from the rules, in the transaction that changed either.</summary>
internal static class ProjectAreas
{
    /// <summary>Brings them up to date.</summary>
    public static async Task RefreshAsync(OperationalContext store, IBulkWriter bulk, CancellationToken cancellationToken)
    {
        var scorer = new OpportunityScorer(await store.OpportunityRules.AsNoTracking().ToListAsync(cancellationToken));
        var projects = await store.PlanProjects
            .Select(p => new { p.Id, p.MgaIndicatorCode, p.MgaIndicator!.Product, p.MgaIndicator.Indicator, p.CustomIndicator })
            .OrderBy(p => p.Id).ToListAsync(cancellationToken);
        await store.PlanProjectAreas.ExecuteDeleteAsync(cancellationToken);
        await bulk.InsertAsync(store, projects.SelectMany(p => Of(p.Id, scorer.Areas(p.MgaIndicatorCode, $"{p.Product} {p.Indicator} {p.CustomIndicator}"))), cancellationToken);
    }

    private static IEnumerable<PlanProjectArea> Of(int project, IReadOnlyList<PlanProjectArea> areas) => areas.Select(area =>
    {
        area.PlanProjectId = project;
        return area;
    });
}
