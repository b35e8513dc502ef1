namespace Warehouse.Model.Star;

/// <summary>One edition of a poverty measure.</summary>
public sealed class DimPovertyIndex : IDimension
{
    /// <summary>Surrogate key.</summary>
    public int Key { get; set; }

    /// <summary>Code, e.g. <c>IPM_2005</c>.</summary>
    public required string Code { get; set; }

    /// <summary><c>IPM</c> or <c>NBI</c>.</summary>
    public required string Measure { get; set; }

    /// <summary>Year of the census behind it.</summary>
    public int Year { get; set; }

    /// <summary>Title in Spanish.</summary>
    public required string Title { get; set; }
}
