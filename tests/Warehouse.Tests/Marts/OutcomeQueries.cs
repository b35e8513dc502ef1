using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Marts;

/// <summary>The queries behind <see cref="Warehouse.Marts.OutcomesByAnything"/>, for any dimensions and without a store.</summary>
internal static class OutcomeQueries
{
    private const OutcomeMeasures Summed = OutcomeMeasures.Achieved | OutcomeMeasures.People | OutcomeMeasures.CostCop | OutcomeMeasures.Municipalities;
    private const int RatioKey = 9;

    private static readonly References References =
        new(new Dictionary<int, DimIndicator>(), new Dictionary<string, int> { ["IPM_2005"] = 1 }, new Dictionary<string, int> { ["C112-2012"] = 1 });

    /// <summary>What is read once of a selection, by municipality where there are few of them.</summary>
    public static IQueryable<PresentSum> Present(StarContext star, IReadOnlyList<int>? places)
    {
        OutcomeRows rows = new(star, new() { GroupBy = [OutcomeDimension.Municipality, OutcomeDimension.Year] }, References with { Places = places });
        return rows.Sums(PresentOutcomes.Query(OutcomeMeasures.Achieved, rows.Quotients, rows.AreOfFewPlaces));
    }

    /// <summary>What is added up of the municipalities on a list.</summary>
    public static IQueryable<PresentSum> Listed(StarContext star)
    {
        OutcomeRows rows = new(star, new() { GroupBy = [OutcomeDimension.Priority], Where = new() { PriorityIn = "C112-2012" } }, References);
        return rows.OnPriorityList().Sums(PriorityGroups.Query(OutcomeMeasures.Achieved, rows));
    }

    /// <summary>Groups that are all read.</summary>
    public static IQueryable<OutcomeGroup> Coarse(StarContext star, IReadOnlyList<OutcomeDimension> dimensions)
    {
        OutcomeQuestion question = new() { GroupBy = dimensions, Where = new() { PriorityIn = "C112-2012" }, Measures = OutcomeMeasures.Achieved };
        OutcomeRows rows = new(star, question, References);
        return rows.Groups(CoarseGroups.Query(question, rows.Quotients));
    }

    public static IQueryable<OutcomeGroup> Of(StarContext star, IReadOnlyList<OutcomeDimension> dimensions, bool ratios = false, int? asOfLoad = null, IReadOnlyList<int>? places = null, OutcomeMeasures measures = Summed)
    {
        var question = new OutcomeQuestion
        {
            GroupBy = dimensions,
            AsOfLoad = asOfLoad,
            Where = new()
            {
                PovertyIndex = dimensions.Contains(OutcomeDimension.PovertyQuintile) ? "IPM_2005" : null,
                PriorityIn = dimensions.Contains(OutcomeDimension.Priority) ? "C112-2012" : null,
            },
        };
        var rows = new OutcomeRows(star, question, References with { Places = places }) { Ratios = ratios ? [RatioKey] : [] };
        return rows.Groups(new GroupQuery().By(dimensions).Sum(measures, rows.Quotients));
    }
}
