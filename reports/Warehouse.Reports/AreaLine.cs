using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Reports;

/// <summary>Where an area stands by one of its indicators.</summary>
/// <param name="Area">The area.</param>
/// <param name="Indicator">The indicator; null when the period has no number of the area.</param>
/// <param name="Target">Target in the indicator's unit; null when none is set.</param>
/// <param name="Achieved">Achieved in the indicator's unit.</param>
/// <param name="Attainment">Achieved ÷ target.</param>
/// <param name="Change">Relative change from the year before; null when that year has no number.</param>
/// <param name="Basis">What the numbers rest on.</param>
internal sealed record AreaLine(
    OutcomeArea Area, IndicatorEntry? Indicator, decimal? Target, decimal? Achieved, double? Attainment, double? Change, AreaBasis Basis)
{
    public TrafficLight Light => TrafficLightScale.Current.Of(Attainment);

    /// <summary>The lines of all areas: of each one a line with a target, where there is one, and a line of what its municipalities show.</summary>
    public static IReadOnlyList<AreaLine> Of(AreaNumbers data) => [.. Enum.GetValues<OutcomeArea>().SelectMany(area => Of(data, area))];

    private static List<AreaLine> Of(AreaNumbers data, OutcomeArea area)
    {
        var goal = Targeted(data, area) ?? National(data, area) ?? Committed(data, area);
        var lead = Headlines.Of(data.Measured.Where(i => i.Area == area));
        var own = lead is null || (goal?.Basis == AreaBasis.Municipal && goal.Indicator == lead) ? null : Municipal(data, lead);
        var lines = new[] { goal, own }.OfType<AreaLine>().ToList();
        return lines.Count > 0 ? lines : [new(area, null, null, null, null, null, AreaBasis.Nothing)];
    }

    private static AreaLine? Targeted(AreaNumbers data, OutcomeArea area) =>
        Headlines.Of(data.Measured.Where(i => i.Area == area && data.Row(i)?.Target is not null)) is { } indicator ? Municipal(data, indicator) : null;

    private static AreaLine Municipal(AreaNumbers data, IndicatorEntry indicator)
    {
        var row = data.Row(indicator)!;
        return new(indicator.Area, indicator, row.Target, row.Achieved, row.Attainment, row.ChangeFromPreviousPeriod, AreaBasis.Municipal);
    }

    private static AreaLine? National(AreaNumbers data, OutcomeArea area)
    {
        var indicator = Headlines.Of(data.Indicators.Where(i => i.Area == area && data.Goals.Any(g => g.Indicator == i.Code && g.Attainment is not null)));
        return data.Goals.FirstOrDefault(g => g.Indicator == indicator?.Code) is { } goal
            ? new(area, indicator, goal.Target, goal.Executed, goal.Attainment, null, AreaBasis.National)
            : null;
    }

    private static AreaLine? Committed(AreaNumbers data, OutcomeArea area)
    {
        var indicator = Headlines.Of(data.Indicators.Where(i => i.Area == area && data.Commitments.Any(c => c.Indicator == i.Code)));
        return data.Commitments.FirstOrDefault(c => c.Indicator == indicator?.Code) is { } commitments
            ? new(area, indicator, commitments.Target, commitments.Achieved, commitments.Attainment, null, AreaBasis.Commitments)
            : null;
    }
}

/// <summary>What the numbers of an area rest on.</summary>
internal enum AreaBasis
{
    /// <summary>The period has no number of the area.</summary>
    Nothing,

    /// <summary>Municipal outcomes, put together.</summary>
    Municipal,

    /// <summary>The nation's own goals and execution as SENA publishes them.</summary>
    National,

    /// <summary>Commitments of the period.</summary>
    Commitments,
}
