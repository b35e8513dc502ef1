using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Outcomes;

/// <summary>An entry of the indicator catalogue. The catalogue is data: an indicator is added without a code change.</summary>
public sealed class Indicator : Imported
{
    /// <summary>Code, e.g. <c>TRA_TRAINEES</c>.</summary>
    public required string Code { get; set; }

    /// <summary>The outcome area.</summary>
    public OutcomeArea Area { get; set; }

    /// <summary>Name in Spanish.</summary>
    public required string Name { get; set; }

    /// <summary>Name in English.</summary>
    public required string NameEnglish { get; set; }

    /// <summary>Unit in English, e.g. <c>people</c>; values of unlike units are never added.</summary>
    public required string Unit { get; set; }

    /// <summary>Unit in Spanish, e.g. <c>personas</c>.</summary>
    public required string UnitSpanish { get; set; }

    /// <summary>How its values may be put together.</summary>
    public Accumulation Accumulation { get; set; }

    /// <summary>Indicator on top of a ratio; null otherwise.</summary>
    public string? NumeratorCode { get; set; }

    /// <summary>Indicator below a ratio; null otherwise.</summary>
    public string? DenominatorCode { get; set; }

    /// <summary>Whether more is better.</summary>
    public bool HigherIsBetter { get; set; }

    /// <summary>What is counted, in Spanish.</summary>
    public required string Definition { get; set; }

    /// <summary>Who reports it and where from, in Spanish.</summary>
    public required string Source { get; set; }

    /// <summary>How often figures are due; a source may publish them less often, which <see cref="Limits"/> says.</summary>
    public Frequency Frequency { get; set; }

    /// <summary>What the figures do not say, in Spanish.</summary>
    public required string Limits { get; set; }

    /// <summary>Place in the catalogue.</summary>
    public int Position { get; set; }
}
