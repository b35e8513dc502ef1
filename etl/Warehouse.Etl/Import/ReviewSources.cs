using Warehouse.Etl.Forms;
using Warehouse.Etl.Import.Targets;
using Warehouse.Etl.Sources.Reviews;

namespace Warehouse.Etl.Import;

/// <summary>Sources of review cycles and their priority lists.</summary>
internal static class ReviewSources
{
    private static readonly PriorityListCsv Lists = new();

    /// <summary>The sources, in their order of dependence.</summary>
    public static IReadOnlyList<Source> All { get; } =
    [
        new RowSource<ReviewCycleRow>("review-cycles", "Review cycles", "review_cycles.csv", () => new ReviewCycleTarget(), new ReviewCycleCsv()),
        new RowSource<PriorityListRow>("priority-list", "Official priority list of a cycle", null, () => new PriorityListTarget(), Lists,
            new FormLayout<PriorityListRow>(FormCatalogue.PriorityList, Lists)),
    ];
}
