namespace Warehouse.Marts.Reach;

/// <summary>People of one rank of poverty and what reached them.</summary>
/// <param name="Rank">1 = poorest; equal ranks are one group.</param>
/// <param name="Inhabitants">Inhabitants; a rank without any has no weight.</param>
/// <param name="Reached">What reached them, not negative.</param>
internal readonly record struct RankedReach(int Rank, long Inhabitants, decimal Reached);
