namespace Warehouse.Marts.Outcomes;

/// <summary>Something that a reader of an answer must know.</summary>
/// <param name="Code">Stable code in upper snake case.</param>
/// <param name="Message">The same in words.</param>
public sealed record OutcomeNote(string Code, string Message)
{
    /// <summary>Annual figures have no month or quarter and were left out.</summary>
    public const string AnnualFiguresLeftOut = "ANNUAL_FIGURES_LEFT_OUT";

    /// <summary>A stock is that of the last period of the selection.</summary>
    public const string StockOfLastPeriod = "STOCK_OF_LAST_PERIOD";

    /// <summary>No target stands at the grain of the question.</summary>
    public const string NoTargetAtThisGrain = "NO_TARGET_AT_THIS_GRAIN";

    /// <summary>Inhabitants cannot be told for the question.</summary>
    public const string NoInhabitants = "NO_INHABITANTS";

    /// <summary>No earlier period can be told for the question.</summary>
    public const string NoEarlierPeriod = "NO_EARLIER_PERIOD";

    /// <summary>The rows are no months or quarters of one year, so nothing adds up to them.</summary>
    public const string NoRunningSum = "NO_RUNNING_SUM";

    /// <summary>Figures of an earlier load stand on today's territory, poverty, lists and inhabitants.</summary>
    public const string EarlierLoad = "EARLIER_LOAD";

    /// <summary>The totals of several indicators hold no sum of values.</summary>
    public const string SeveralIndicators = "SEVERAL_INDICATORS";
}
