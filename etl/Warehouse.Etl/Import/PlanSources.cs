using Warehouse.Etl.Import.Targets;
using Warehouse.Etl.Sources.Plans;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Import;

/// <summary>Sources of plans: mayors make them known, SisPT exports fill them.</summary>
internal static class PlanSources
{
    private static readonly MgaIndicatorCsv Mga = new();
    private static readonly DevelopmentPlanCsv Plans = new();
    private static readonly PlanLineCsv Lines = new();
    private static readonly PlanResultIndicatorCsv Results = new();
    private static readonly PlanProductCsv Products = new();

    /// <summary>The sources, in their order of dependence.</summary>
    public static IReadOnlyList<Source> All { get; } =
    [
        new RowSource<MayorRow>("mayors", "Mayors elected in 2011, 2015 and 2019 (CEDE)", "mayors.csv", () => new MayorTarget(), new MayorCsv()),
        new RowSource<MgaIndicatorRow>("mga-indicators", "MGA product indicators, partial (DNP)", "mga_product_indicators_partial.csv",
            () => new TableTarget<MgaIndicatorRow, MgaIndicator>(MgaIndicator, i => i.Code), Mga, new SisptMgaIndicators(Mga)),
        new RowSource<OpportunityRuleRow>("opportunity-rules", "Signs of plan projects that SENA could serve", "opportunity_rules.csv",
            () => new OpportunityRuleTarget(), new OpportunityRuleCsv()),
        new RowSource<DevelopmentPlanRow>("development-plans", "Development plans 2024-2027 (DNP, SisPT)", "development_plans_2024_2027.csv",
            () => new DevelopmentPlanTarget(), Plans, new SisptPlans(Plans)),
        new RowSource<PlanLineRow>("plan-lines", "Their strategic lines", "development_plan_lines.csv", () => new PlanLineTarget(), Lines, new SisptLines(Lines)),
        new RowSource<PlanResultIndicatorRow>("plan-result-indicators", "Their result indicators", "development_plan_result_indicators.csv",
            () => new PlanResultIndicatorTarget(), Results, new SisptResultIndicators(Results)),
        new RowSource<PlanProductRow>("plan-products", "Their products with goals and budgets", "development_plan_products.csv",
            () => new PlanProductTarget(), Products, new SisptProducts(Products)),
    ];

    private static MgaIndicator MgaIndicator(MgaIndicatorRow row) => new()
    {
        Code = row.Code,
        SectorCode = row.SectorCode,
        Sector = row.Sector,
        ProgrammeCode = row.ProgrammeCode,
        Programme = row.Programme,
        ProductCode = row.ProductCode,
        Product = row.Product,
        Indicator = row.Indicator,
        Unit = row.Unit,
    };
}
