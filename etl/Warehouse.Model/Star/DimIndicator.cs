using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Model.Star;

/// <summary>An indicator and its outcome area. Key 0 is the unknown indicator.</summary>
public sealed class DimIndicator : IDimension
{
    /// <summary>Surrogate key.</summary>
    public int Key { get; set; }

    /// <summary>Code, e.g. <c>TRA_TRAINEES</c>.</summary>
    public required string Code { get; set; }

    /// <summary>Outcome area.</summary>
    public OutcomeArea Area { get; set; }

    /// <summary>Name in Spanish.</summary>
    public required string Name { get; set; }

    /// <summary>Name in English.</summary>
    public required string NameEnglish { get; set; }

    /// <summary>Unit in English; values of unlike units are never added.</summary>
    public required string Unit { get; set; }

    /// <summary>Unit in Spanish.</summary>
    public required string UnitSpanish { get; set; }

    /// <summary>How its values may be put together.</summary>
    public Accumulation Accumulation { get; set; }

    /// <summary>Key of the indicator on top of a ratio; null otherwise.</summary>
    public int? NumeratorKey { get; set; }

    /// <summary>Key of the indicator below a ratio; null otherwise.</summary>
    public int? DenominatorKey { get; set; }

    /// <summary>Place in the catalogue.</summary>
    public int Position { get; set; }
}
