using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Marts.AtRandom;

/// <summary>The small star with inhabitants in the years of its random facts.</summary>
public sealed class RandomStar : IDisposable
{
    private readonly SmallStar small = new();

    public RandomStar()
    {
        using var star = small.Open();
        star.AddRange(
            from year in Enumerable.Range(2014, 3)
            from key in Enumerable.Range(2, 5)
            select new FactPopulation { MunicipalityKey = key, Year = year, Series = "census2018_2005_2019", Total = (1_000 * key * key) + year });
        star.SaveChanges();
    }

    public StarContext Open() => small.Open();

    public void Dispose() => small.Dispose();
}
