using Warehouse.Model.Star;

namespace Warehouse.Marts.Poverty;

/// <summary>Two editions of a poverty measure side by side.</summary>
/// <param name="From">The first edition.</param>
/// <param name="To">The second edition.</param>
/// <param name="NotComparable">Why the values are not comparable one to one; null when they are.</param>
/// <param name="Fallen">Municipalities where the percentage poor is lower in the second.</param>
/// <param name="Risen">Municipalities where it is higher.</param>
/// <param name="Equal">Municipalities where it is the same.</param>
/// <param name="InOneOnly">Municipalities with a value in one of the two only.</param>
/// <param name="Cautions">Municipalities where a publisher warns of one of the values.</param>
public sealed record PovertyChange(
    DimPovertyIndex From, DimPovertyIndex To, string? NotComparable, int Fallen, int Risen, int Equal, int InOneOnly, int Cautions);
