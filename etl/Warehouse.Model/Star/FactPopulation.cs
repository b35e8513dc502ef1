namespace Warehouse.Model.Star;

/// <summary>Projected inhabitants. Grain: municipality, year, series; two series never stand in one ratio.</summary>
public sealed class FactPopulation
{
    /// <summary>Municipality: the current row of its code.</summary>
    public int MunicipalityKey { get; set; }

    /// <summary>Year.</summary>
    public int Year { get; set; }

    /// <summary>Series, e.g. <c>census2018_postcovid</c>.</summary>
    public required string Series { get; set; }

    /// <summary>Inhabitants in all.</summary>
    public int Total { get; set; }

    /// <summary>Inhabitants of the seat; null when the series does not split them.</summary>
    public int? Urban { get; set; }

    /// <summary>Inhabitants outside the seat; null when the series does not split them.</summary>
    public int? Rural { get; set; }
}
