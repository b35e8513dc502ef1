namespace Warehouse.Model.Operational.Outcomes;

/// <summary>How the values of an indicator may be put together.</summary>
public enum Accumulation
{
    /// <summary>Adds over time and territory.</summary>
    Flow,

    /// <summary>Takes the last period; adds over territory.</summary>
    Stock,

    /// <summary>Numerator ÷ denominator, each put together first.</summary>
    Ratio,

    /// <summary>Mean weighted by people.</summary>
    Average,
}
