using Warehouse.Model.Star;

namespace Warehouse.Etl.Load.Dimensions;

/// <summary>What of a municipality has a history that only loads see: the store holds it as it is now.</summary>
internal readonly record struct MunicipalityTraits(string RegionalCode, string RegionalName, string? Typology, bool Pdet)
{
    public static MunicipalityTraits Of(DimMunicipality row) => new(row.RegionalCode, row.RegionalName, row.Typology, row.Pdet);

    /// <summary>Whether they differ in more than a name, which is corrected and has no history.</summary>
    public bool DiffersFrom(MunicipalityTraits other) => this with { RegionalName = other.RegionalName } != other;
}
