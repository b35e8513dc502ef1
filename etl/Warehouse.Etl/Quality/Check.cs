namespace Warehouse.Etl.Quality;

/// <summary>A fact about the operational store that must hold.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="Expected">The sum or count that it must have.</param>
/// <param name="Actual">The sum or count that it has.</param>
internal sealed record Check(string Name, long Expected, long Actual)
{
    /// <summary>Whether it holds.</summary>
    public bool Passed => Expected == Actual;
}
