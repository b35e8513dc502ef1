using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Marts.AtRandom;

/// <summary>Inhabitants by the series that a year's rates stand on, of the territory that a question leaves, reached or not.</summary>
internal sealed class PlainInhabitants(StarContext star)
{
    private static readonly OutcomeDimension[] Territorial =
        [OutcomeDimension.Department, OutcomeDimension.Regional, OutcomeDimension.Municipality, OutcomeDimension.PovertyQuintile, OutcomeDimension.Priority];

    private readonly List<FlatOutcome> people = Read(star);

    public (Func<FlatOutcome, long?> Of, long? Total) Of(OutcomeQuestion question, List<FlatOutcome> counted, List<FlatOutcome> countedInTotal)
    {
        var years = counted.Select(o => o.Period.Year).ToHashSet();
        var byYear = question.GroupBy.Contains(OutcomeDimension.Year);
        if (years.Count == 0 || (years.Count > 1 && !byYear))
        {
            return (_ => null, null);
        }

        var where = question.Where with { PriorityIn = question.GroupBy.Contains(OutcomeDimension.Priority) ? null : question.Where.PriorityIn };
        var inside = people.Where(p => years.Contains(p.Period.Year) && p.Fulfils(OnlyTerritory(where))).ToList();
        var totalYears = countedInTotal.Select(o => o.Period.Year).ToHashSet();
        var shared = question.GroupBy.Where(d => Territorial.Contains(d)).ToList();
        return (
            o => Sum(inside.Where(p => p.Period.Year == o.Period.Year && shared.TrueForAll(d => Equals(p.Dimension(d), o.Dimension(d))))),
            totalYears.Count == 1 ? inside.Where(p => totalYears.Contains(p.Period.Year)).Sum(p => p.Fact.Value) : null);
    }

    private static long? Sum(IEnumerable<FlatOutcome> people) => people.Any() ? people.Sum(p => p.Fact.Value) : null;

    /// <summary>The generator asks for rates only where territory stands apart from other conditions.</summary>
    private static OutcomeSelection OnlyTerritory(OutcomeSelection s) => new()
    {
        Municipality = s.Municipality,
        Department = s.Department,
        Regional = s.Regional,
        PovertyRank = s.PovertyRank,
        PovertyQuintile = s.PovertyQuintile,
        PriorityIn = s.PriorityIn,
        Pdet = s.Pdet,
        Typology = s.Typology,
        And = [.. s.And.Select(OnlyTerritory)],
    };

    private static List<FlatOutcome> Read(StarContext star)
    {
        var any = FlatOutcome.All(star);
        var ranks = any.GroupBy(o => o.Municipality.Code).ToDictionary(g => g.Key, g => g.First());
        var places = star.DimMunicipalities.ToDictionary(m => m.Key);
        return
        [
            .. from p in star.FactPopulations.AsEnumerable()
            where p.Series == (p.Year < 2020 ? "census2018_2005_2019" : p.Year < 2024 ? "dnp_sgp" : "census2018_postcovid")
            let place = places[p.MunicipalityKey]
            let known = ranks[place.Code]
            select known with
            {
                Municipality = place,
                Period = new DimPeriod { Key = p.Year * 100, Year = p.Year, StartsOn = new(p.Year, 1, 1), EndsOn = new(p.Year, 12, 31) },
                Fact = new FactOutcome { Value = p.Total },
            },
        ];
    }
}
