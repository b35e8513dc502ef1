using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Commitments;

/// <summary>The ordinary budget of a regional (presupuesto ordinario). Grain: regional and year.</summary>
public sealed class OrdinaryBudget : Imported, IVersioned
{
    /// <summary>The regional.</summary>
    public required string RegionalCode { get; set; }

    /// <summary>Budget year.</summary>
    public int Year { get; set; }

    /// <summary>Amount, COP of the year.</summary>
    public long AmountCop { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
