using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>An indicator of the catalogue.</summary>
public sealed record IndicatorEntry
{
    /// <summary>Code, e.g. <c>TRA_TRAINEES</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Outcome area.</summary>
    public OutcomeArea Area { get; init; }

    /// <summary>Name in Spanish.</summary>
    public required string Name { get; init; }

    /// <summary>Name in English.</summary>
    public required string NameEnglish { get; init; }

    /// <summary>Unit in English.</summary>
    public required string Unit { get; init; }

    /// <summary>Unit in Spanish.</summary>
    public required string UnitSpanish { get; init; }

    /// <summary>How values may be put together.</summary>
    public Accumulation Accumulation { get; init; }

    /// <summary>Indicator on top of a ratio; null otherwise.</summary>
    public string? Numerator { get; init; }

    /// <summary>Indicator below a ratio; null otherwise.</summary>
    public string? Denominator { get; init; }

    /// <summary>Place in the catalogue.</summary>
    public int Position { get; init; }
}

/// <summary>What is measured? Grain: indicator.</summary>
public static class IndicatorCatalogue
{
    /// <summary>The catalogue in its order.</summary>
    public static IQueryable<IndicatorEntry> Of(StarContext star) =>
        from i in star.DimIndicators
        where i.Key != 0
        orderby i.Position, i.Code
        select new IndicatorEntry
        {
            Code = i.Code,
            Area = i.Area,
            Name = i.Name,
            NameEnglish = i.NameEnglish,
            Unit = i.Unit,
            UnitSpanish = i.UnitSpanish,
            Accumulation = i.Accumulation,
            Numerator = star.DimIndicators.Where(n => n.Key == i.NumeratorKey).Select(n => n.Code).FirstOrDefault(),
            Denominator = star.DimIndicators.Where(d => d.Key == i.DenominatorKey).Select(d => d.Code).FirstOrDefault(),
            Position = i.Position,
        };
}
