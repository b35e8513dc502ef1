using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts;

/// <summary>Projected inhabitants of a municipality.</summary>
public sealed record MunicipalityInhabitants
{
    /// <summary>DIVIPOLA code.</summary>
    public required string Municipality { get; init; }

    /// <summary>Year.</summary>
    public int Year { get; init; }

    /// <summary>Projection, e.g. <c>census2018_postcovid</c>.</summary>
    public required string Series { get; init; }

    /// <summary>Inhabitants in all.</summary>
    public int Total { get; init; }
}

/// <summary>How many live there? Grain: municipality, in the one series that a year's rates stand on.</summary>
public static class InhabitantsByMunicipality
{
    /// <summary>The inhabitants of a year, in no order; empty outside 1985 to 2027.</summary>
    public static IQueryable<MunicipalityInhabitants> Of(StarContext star, int year)
    {
        var series = PopulationSeries.Of(year);
        return from p in star.FactPopulations
               join m in star.DimMunicipalities on p.MunicipalityKey equals m.Key
               where p.Series == series && p.Year == year
               select new MunicipalityInhabitants { Municipality = m.Code, Year = p.Year, Series = p.Series, Total = p.Total };
    }
}
