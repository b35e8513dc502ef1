using Warehouse.Marts;
using Warehouse.Marts.Outcomes;

namespace Warehouse.Reports;

/// <summary>What the five areas are judged by.</summary>
/// <param name="Indicators">The catalogue in its order.</param>
/// <param name="ByIndicator">Outcomes of the scope by indicator, with the change from the year before.</param>
/// <param name="Goals">The nation's goals; empty when the scope is not the nation.</param>
/// <param name="Commitments">Commitments of the scope by indicator.</param>
internal sealed record AreaNumbers(
    IReadOnlyList<IndicatorEntry> Indicators, OutcomeAnswer ByIndicator, IReadOnlyList<NationalGoal> Goals, IReadOnlyList<CommitmentProgress> Commitments)
{
    /// <summary>Indicators with outcomes in the period, in the catalogue's order.</summary>
    public IReadOnlyList<IndicatorEntry> Measured { get; } = [.. Indicators.Where(i => ByIndicator.Indicators.Contains(i.Code))];

    /// <summary>The indicator that charts and rates are about; null when the period has no outcome.</summary>
    public IndicatorEntry? Lead => Headlines.Of(Measured);

    /// <summary>The whole scope's row of an indicator; null without outcome.</summary>
    public OutcomeRow? Row(IndicatorEntry indicator) => ByIndicator.Rows.FirstOrDefault(r => r.Indicator == indicator.Code);

    /// <summary>The nation's goal of an indicator; null when none is published or the scope is not the nation.</summary>
    public NationalGoal? Goal(IndicatorEntry indicator) => Goals.FirstOrDefault(g => g.Indicator == indicator.Code);
}
