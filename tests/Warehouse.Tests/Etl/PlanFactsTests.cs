using Microsoft.EntityFrameworkCore;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class PlanFactsTests(ImportedData data)
{
    [Fact]
    public async Task Mayors_make_1098_plans_known_for_2012_and_none_received()
    {
        await using var store = data.Open();
        var plans = store.Plans.Where(p => p.Term == "2012-2015");
        Assert.Equal(1_098, await plans.CountAsync());
        Assert.Equal(0, await plans.CountAsync(p => p.ReceivedOn != null));
        Assert.Equal("ANIBAL GAVIRIA CORREA", (await plans.SingleAsync(p => p.MunicipalityCode == "05001")).Mayor);
    }

    [Fact]
    public async Task Twelve_real_plans_bring_their_products_goals_and_budgets()
    {
        await using var store = data.Open();
        var plans = await store.Plans.Where(p => p.Term == "2024-2027").ToListAsync();
        Assert.Equal(12, plans.Count);
        Assert.Equal("Gobernando: más que un plan", plans.Single(p => p.DepartmentCode == "25").Title);
        Assert.Equal(63, await store.PlanLines.CountAsync());
        Assert.Equal(3_442, await store.PlanProjects.CountAsync());
        Assert.Equal(3_442 * 4, await store.PlanProjectYears.CountAsync());
        Assert.Equal(98, await store.PlanProjectYears.CountAsync(y => y.Goal == null));
    }

    [Fact]
    public async Task A_product_keeps_its_budget_and_is_found_without_accents()
    {
        await using var store = data.Open();
        var project = await store.PlanProjects.Include(p => p.Years).Include(p => p.MgaIndicator)
            .SingleAsync(p => p.Code == "IP-207" && p.Plan!.DepartmentCode == "25");
        Assert.Equal(6_015_450_967, project.Years.Single(y => y.Year == 2025).BudgetCop);
        Assert.Equal((1_500m, "17"), (project.FourYearGoal, project.MgaIndicator!.SectorCode));
        Assert.Contains("unidades productivas beneficiadas", project.SearchText, StringComparison.Ordinal);
    }
}
