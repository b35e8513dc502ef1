namespace Warehouse.Api.Territory;

/// <summary>What makes two municipalities comparable.</summary>
public enum PeerBasis
{
    /// <summary>The same DNP typology of 2015, <c>A</c> to <c>G</c>.</summary>
    Typology,

    /// <summary>The same budget category under Law 617, as of the newest year published for each.</summary>
    Category,

    /// <summary>The same department.</summary>
    Department,

    /// <summary>The same SENA regional.</summary>
    Regional,

    /// <summary>The same region of the national development plan 2018–2022.</summary>
    Region,

    /// <summary>The same PDET subregion.</summary>
    PdetSubregion,
}
