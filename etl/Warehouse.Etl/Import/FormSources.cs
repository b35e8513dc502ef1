using Warehouse.Etl.Forms;
using Warehouse.Etl.Import.Targets;
using Warehouse.Etl.Sources.Commitments;
using Warehouse.Etl.Sources.Outcomes;
using Warehouse.Etl.Sources.Plans;
using Warehouse.Etl.Sources.Reviews;

namespace Warehouse.Etl.Import;

/// <summary>Sources that people fill in: no file of them is public. Each has a form, and a CSV for whoever has the rows elsewhere.</summary>
internal static class FormSources
{
    private static readonly PlanCsv Plans = new();
    private static readonly ReviewCsv Reviews = new();
    private static readonly BudgetCsv Budgets = new();
    private static readonly CommitmentCsv Commitments = new();
    private static readonly OutcomeCsv Reported = new();

    /// <summary>The sources, in their order of dependence.</summary>
    public static IReadOnlyList<Source> All { get; } =
    [
        new RowSource<PlanRow>("plans", "Plans that SENA received (form)", null, () => new ReceivedPlanTarget(), Plans, new FormLayout<PlanRow>(FormCatalogue.Plans, Plans)),
        new RowSource<ReviewRow>("reviews", "Answers to plans (form)", null, () => new ReviewTarget(), Reviews, new FormLayout<ReviewRow>(FormCatalogue.Reviews, Reviews)),
        new RowSource<BudgetRow>("budgets", "Ordinary budgets (form)", null, () => new BudgetTarget(), Budgets, new FormLayout<BudgetRow>(FormCatalogue.Budgets, Budgets)),
        new RowSource<CommitmentRow>("commitments", "Commitments (form)", null, () => new PromiseTarget(), Commitments,
            new FormLayout<CommitmentRow>(FormCatalogue.Commitments, Commitments)),
        new RowSource<OutcomeReportRow>(ReportedOutcomeTarget.Source, "Outcomes of regionals (form)", null, () => new ReportedOutcomeTarget(), Reported,
            new FormLayout<OutcomeReportRow>(FormCatalogue.Outcomes, Reported)),
    ];
}
