namespace Warehouse.Model.Star;

/// <summary>Factless: the municipality is on the cycle's priority list. Grain: cycle and municipality.</summary>
public sealed class FactPriority
{
    /// <summary>Review cycle.</summary>
    public int ReviewCycleKey { get; set; }

    /// <summary>Municipality: the current row of its code.</summary>
    public int MunicipalityKey { get; set; }

    /// <summary>1-based, gap-free place on the list, 1 = poorest.</summary>
    public int Position { get; set; }
}
