using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>Questions about plans.</summary>
[QueryType]
public static class PlanQueries
{
    /// <summary>Plans that are known, received or not; real data unless <c>where</c> asks for the demonstration scenario.</summary>
    /// <param name="where">Territories, terms, statuses, days of receipt.</param>
    [UsePaging(MaxPageSize = Pages.WholeCountry, Key = [nameof(Plan.Id)])]
    [UseProjection]
    [UseSorting]
    [Cacheable(nameof(Plan))]
    public static IQueryable<Plan> GetPlans(PlanFilter? where, OperationalContext db)
    {
        var demonstration = Scenario.IsDemonstration(where);
        return db.Plans.Where(p => p.Demonstration == demonstration).Where(where, PlanFilter.Over);
    }

    /// <summary>Plan projects by text and by the outcome area SENA could serve, best match first; real data unless <c>where</c> asks for the demonstration scenario.</summary>
    /// <param name="search">Words in Spanish; accents, case and plurals do not matter.</param>
    /// <param name="where">Outcome areas, sectors, plans, territories.</param>
    [UsePaging(MaxPageSize = 500, Key = [nameof(PlanProjectNode.Id)], OrderBy = ["-" + nameof(PlanProjectNode.Score)])]
    [UseProjection]
    public static IQueryable<PlanProjectNode> GetPlanProjects(string? search, PlanProjectFilter? where, OperationalContext db)
    {
        var demonstration = Scenario.IsDemonstration(where);
        var projects = db.PlanProjects.Where(p => p.Plan!.Demonstration == demonstration).Where(where, PlanProjectFilter.Over(db));
        if (search is null)
        {
            return PlanProjectNode.Of(projects, p => p.Areas.Max(a => (int?)a.Score) ?? 0);
        }

        var words = new SearchWords(search);
        return PlanProjectNode.Of(projects.Where(words.Matches()), words.Score());
    }
}
