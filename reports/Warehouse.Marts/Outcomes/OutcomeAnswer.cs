namespace Warehouse.Marts.Outcomes;

/// <summary>The answer to an <see cref="OutcomeQuestion"/>.</summary>
/// <param name="Rows">The groups asked for, in order.</param>
/// <param name="Totals">The whole selection, not the rows returned.</param>
/// <param name="GroupCount">Groups in all, returned or not.</param>
/// <param name="Indicators">Codes of the indicators in the selection, in the catalogue's order.</param>
/// <param name="Table">The table that the rows are from.</param>
/// <param name="Notes">What a reader must know to read the answer right.</param>
/// <param name="FirstYear">First year of the rows; null without any.</param>
/// <param name="LastYear">Last year of the rows; null without any. A stock that is not grouped by time has its last period only.</param>
public sealed record OutcomeAnswer(
    IReadOnlyList<OutcomeRow> Rows,
    OutcomeRow Totals,
    int GroupCount,
    IReadOnlyList<string> Indicators,
    OutcomeTable Table,
    IReadOnlyList<OutcomeNote> Notes,
    int? FirstYear,
    int? LastYear);
