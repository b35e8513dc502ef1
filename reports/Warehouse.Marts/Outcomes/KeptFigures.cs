using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>What can be asked of an earlier load: yearly sums by territory, indicator and entity. All else is known of today only.</summary>
internal static class KeptFigures
{
    private const OutcomeMeasures NotKept = OutcomeMeasures.Target | OutcomeMeasures.Attainment | OutcomeMeasures.Gap | OutcomeMeasures.Cumulative;

    /// <exception cref="OutcomesException">The question asks an earlier load for what is not kept.</exception>
    public static void Require(OutcomeQuestion question)
    {
        if (question.AsOfLoad is null)
        {
            return;
        }

        if (!question.GroupBy.All(DimensionKeys.Aggregated.Contains) || !question.Where.FitsAggregate())
        {
            throw Refusal("by year, territory, indicator and entity, not by month, programme, training, sex or commitment");
        }

        if (((question.Measures | (question.TotalMeasures ?? OutcomeMeasures.None)) & NotKept) != 0)
        {
            throw Refusal("without targets");
        }
    }

    /// <summary>Loads by older rules kept of a stock the sum over its periods, which says nothing.</summary>
    /// <exception cref="OutcomesException">The question asks such a load for a stock.</exception>
    public static async Task RequireStocksAsync(StarContext star, OutcomeQuestion question, CancellationToken cancellationToken)
    {
        if (question.AsOfLoad is { } load && !await star.LoadRuns.AnyAsync(l => l.Id == load && l.RulesVersion >= PublishedOutcome.StocksSinceRules, cancellationToken))
        {
            throw Refusal("of flows, rates and means; of stocks only since the load that first published them by period");
        }
    }

    private static OutcomesException Refusal(string what) => new(OutcomesException.NotKept, $"Figures of earlier loads are kept {what}.");
}
