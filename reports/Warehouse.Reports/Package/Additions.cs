namespace Warehouse.Reports.Package;

/// <summary>What a saved package gets afterwards.</summary>
internal sealed class Additions
{
    /// <summary>Values that formulas have before anybody recalculates, by sheet and cell.</summary>
    public Dictionary<(string Sheet, string Cell), double> Calculated { get; } = [];

    public List<(string Sheet, ChartPlace Place, Chart Chart)> Charts { get; } = [];

    /// <summary>Cells with bars.</summary>
    public List<CellRange> Bars { get; } = [];

    /// <summary>Cells with traffic-light icons.</summary>
    public List<CellRange> Icons { get; } = [];

    public List<Sparkline> Sparklines { get; } = [];
}
