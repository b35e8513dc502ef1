namespace Warehouse.Marts.Outcomes;

/// <summary>A question that has no honest answer; the message says what to ask instead.</summary>
/// <param name="code">One of the codes below.</param>
/// <param name="message">What is wrong, in words.</param>
public sealed class OutcomesException(string code, string message) : Exception(message)
{
    /// <summary>The question would add values of unlike units.</summary>
    public const string UnlikeUnits = "OUTCOMES_UNLIKE_UNITS";

    /// <summary>The question would add different indicators of one unit, e.g. trainees and certified people.</summary>
    public const string UnlikeIndicators = "OUTCOMES_UNLIKE_INDICATORS";

    /// <summary>A quintile or rank without <see cref="OutcomeSelection.PovertyIndex"/>.</summary>
    public const string IndexRequired = "OUTCOMES_INDEX_REQUIRED";

    /// <summary>No index has the code.</summary>
    public const string IndexUnknown = "OUTCOMES_INDEX_UNKNOWN";

    /// <summary><see cref="OutcomeDimension.Priority"/> without <see cref="OutcomeSelection.PriorityIn"/>.</summary>
    public const string CycleRequired = "OUTCOMES_CYCLE_REQUIRED";

    /// <summary>No cycle has the code.</summary>
    public const string CycleUnknown = "OUTCOMES_CYCLE_UNKNOWN";

    /// <summary>No indicator has the code.</summary>
    public const string IndicatorUnknown = "OUTCOMES_INDICATOR_UNKNOWN";

    /// <summary>The order names a dimension that the question does not group by.</summary>
    public const string OrderUnknown = "OUTCOMES_ORDER_UNKNOWN";

    /// <summary>A negative number of groups.</summary>
    public const string PageInvalid = "OUTCOMES_PAGE_INVALID";

    /// <summary>A rate or a mean where only what adds over territory has an answer.</summary>
    public const string NotAdditive = "OUTCOMES_NOT_ADDITIVE";

    /// <summary>Rates over years that stand on several projections of inhabitants.</summary>
    public const string SeriesBreak = "OUTCOMES_SERIES_BREAK";

    /// <summary>Rates where territory is mixed with other conditions.</summary>
    public const string InhabitantsUnknown = "OUTCOMES_INHABITANTS_UNKNOWN";

    /// <summary>No load was published by then, or none has the id.</summary>
    public const string LoadUnknown = "OUTCOMES_LOAD_UNKNOWN";

    /// <summary>An earlier load is asked for what only the newest one knows.</summary>
    public const string NotKept = "OUTCOMES_NOT_KEPT";

    /// <summary>A change between indices that measure different things.</summary>
    public const string UnlikeMeasures = "POVERTY_UNLIKE_MEASURES";

    /// <summary>Stable code in upper snake case.</summary>
    public string Code { get; } = code;

    /// <summary>A code that no index has.</summary>
    internal static OutcomesException NoIndex(string code, IEnumerable<string> known) =>
        new(IndexUnknown, $"No poverty index is called '{code}'; there are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");

    /// <summary>A code that no review cycle has.</summary>
    internal static OutcomesException NoCycle(string code, IEnumerable<string> known) =>
        new(CycleUnknown, $"No review cycle is called '{code}'; there are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
}
