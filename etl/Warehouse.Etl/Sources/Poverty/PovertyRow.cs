namespace Warehouse.Etl.Sources.Poverty;

/// <summary>What a poverty file says of one municipality; percentages 0 to 100, null where not published.</summary>
/// <param name="MunicipalityCode">DIVIPOLA code.</param>
/// <param name="Total">Percentage poor in the whole municipality.</param>
/// <param name="Urban">Percentage poor in the seat.</param>
/// <param name="Rural">Percentage poor outside the seat.</param>
/// <param name="Caution">The publisher warns of insufficient census information.</param>
/// <param name="CautionByArea">The publisher warns of a census omission in the values by area.</param>
/// <param name="Components">The parts of the index.</param>
internal sealed record PovertyRow(
    string MunicipalityCode, double? Total, double? Urban, double? Rural, bool Caution, bool CautionByArea,
    IReadOnlyList<PovertyPart> Components)
{
    /// <summary>Equal when all values are, the components' too.</summary>
    public bool Equals(PovertyRow? other) => other is not null
        && (MunicipalityCode, Total, Urban, Rural, Caution, CautionByArea)
            == (other.MunicipalityCode, other.Total, other.Urban, other.Rural, other.Caution, other.CautionByArea)
        && Components.SequenceEqual(other.Components);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(MunicipalityCode, Total, Urban, Rural);
}

/// <summary>One component of a poverty row; percentages 0 to 100, null where not published.</summary>
internal readonly record struct PovertyPart(string Code, double? Total, double? Urban, double? Rural);
