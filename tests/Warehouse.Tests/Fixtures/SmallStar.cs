using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Fixtures;

/// <summary>
/// A star of a few real places: Quibdó with its history, Uribia (whose IPM 2005 DNP warns of), Bogotá, Medellín, Norosí
/// without IPM and the annulled 27086. Real figures are few and fixed; random ones, in years of their own, are seeded.
/// </summary>
public sealed class SmallStar : IDisposable
{
    public const int Trainees = 2, Certified = 3, Registered = 4, Placed = 5, PlacementRate = 6, Projects = 7, Change = 8, Families = 9, Seats = 1;

    private readonly StorePlace place = StorePlace.New("warehouse-star-");
    private readonly ServiceProvider services;

    public SmallStar()
    {
        services = place.NewServices();
        using var star = Open();
        star.Database.Migrate();
        SmallStarDimensions.Add(star);
        star.AddRange(Facts);
        var aggregate = Aggregate(Facts, star).ToList();
        star.AddRange(aggregate);
        star.AddRange(Departments(aggregate, star));
        star.SaveChanges();
    }

    /// <summary>What the star holds.</summary>
    public IReadOnlyList<FactOutcome> Facts { get; } = [.. SmallStarFacts.Fixed(), .. SmallStarFacts.Random(new Random(112))];

    public StarContext Open() => services.GetRequiredService<IDbContextFactory<StarContext>>().CreateDbContext();

    /// <summary>Services that use the star, for a program that makes and disposes its own.</summary>
    public ServiceProvider NewServices() => place.NewServices();

    public void Dispose()
    {
        services.Dispose();
        place.Dispose();
    }

    private static IEnumerable<DepartmentOutcome> Departments(IEnumerable<AggregateOutcome> aggregate, StarContext star)
    {
        var places = star.DimMunicipalities.Local.ToDictionary(m => m.Key);
        return aggregate
            .GroupBy(a => (a.Year, a.IndicatorKey, a.PeriodKey, places[a.MunicipalityKey].DepartmentCode, places[a.MunicipalityKey].RegionalCode, a.EntityCode, a.Verified, a.Demonstration))
            .Select(g => new DepartmentOutcome
            {
                Year = g.Key.Year,
                IndicatorKey = g.Key.IndicatorKey,
                PeriodKey = g.Key.PeriodKey,
                DepartmentCode = g.Key.DepartmentCode,
                RegionalCode = g.Key.RegionalCode,
                EntityCode = g.Key.EntityCode,
                Verified = g.Key.Verified,
                Demonstration = g.Key.Demonstration,
                Value = g.Sum(a => a.Value),
                People = g.All(a => a.People is null) ? null : g.Sum(a => a.People),
                CostCop = g.All(a => a.CostCop is null) ? null : g.Sum(a => a.CostCop),
                Facts = g.Sum(a => a.Facts),
                RowsWithPeople = g.Count(a => a.People is not null),
                RowsWithCost = g.Count(a => a.CostCop is not null),
            });
    }

    private static IEnumerable<AggregateOutcome> Aggregate(IEnumerable<FactOutcome> facts, StarContext star)
    {
        var entities = star.DimProgrammes.Local.ToDictionary(p => p.Key, p => p.EntityCode);
        var stocks = star.DimIndicators.Local.Where(i => i.Accumulation == Accumulation.Stock).Select(i => i.Key).ToHashSet();
        return facts
            .GroupBy(f => (Period: stocks.Contains(f.IndicatorKey) ? f.PeriodKey : f.PeriodKey / 100 * 100, f.MunicipalityKey, f.IndicatorKey, Entity: entities[f.ProgrammeKey], f.Verified, f.Demonstration))
            .Select(g => new AggregateOutcome
            {
                Year = g.Key.Period / 100,
                MunicipalityKey = g.Key.MunicipalityKey,
                IndicatorKey = g.Key.IndicatorKey,
                PeriodKey = g.Key.Period,
                EntityCode = g.Key.Entity,
                Verified = g.Key.Verified,
                Demonstration = g.Key.Demonstration,
                Value = g.Sum(f => f.Value),
                People = g.All(f => f.People is null) ? null : g.Sum(f => f.People),
                CostCop = g.All(f => f.CostCop is null) ? null : g.Sum(f => f.CostCop),
                Facts = g.Count(),
            });
    }
}
