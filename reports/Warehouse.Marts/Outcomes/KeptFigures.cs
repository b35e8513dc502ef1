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

        if ((question.Measures & NotKept) != 0)
        {
            throw Refusal("without targets");
        }
    }

    /// <summary>What an earlier load cannot be asked.</summary>
    public static OutcomesException Refusal(string what) => new(OutcomesException.NotKept, $"Figures of earlier loads are kept {what}.");
}
