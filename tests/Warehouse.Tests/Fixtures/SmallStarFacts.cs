using Warehouse.Model.Star;

namespace Warehouse.Tests.Fixtures;

/// <summary>The outcomes of <see cref="SmallStar"/>.</summary>
internal static class SmallStarFacts
{
    /// <summary>2025: 1,850 trainees, 775 of them under the annulled code, 50 in Norosí; 2012: stocks and projects.</summary>
    public static IEnumerable<FactOutcome> Fixed() =>
    [
        Fact(202500, 2, SmallStar.Trainees, 600, people: 600, training: 1, group: 1, commitment: 1),
        Fact(202500, 2, SmallStar.Trainees, 300, people: 300, training: 2, group: 2),
        Fact(202500, 3, SmallStar.Trainees, 125, people: 125, training: 1, group: 1),
        Fact(202500, 5, SmallStar.Trainees, 50, people: 50, training: 1, group: 2),
        Fact(202500, 7, SmallStar.Trainees, 775, people: 775, training: 1, group: 2),
        Fact(202500, 4, SmallStar.Trainees, 9_000, people: 9_000, training: 1, group: 1, demonstration: true),
        Fact(201200, 3, SmallStar.Families, 40, programme: 3),
        Fact(201300, 3, SmallStar.Families, 70, programme: 3),
        Fact(201300, 2, SmallStar.Families, 30, programme: 3),
        Fact(201200, 1, SmallStar.Projects, 4, programme: 3, cost: 1_000_000),
    ];

    /// <summary>1,500 facts of 2014 to 2016 at any grain.</summary>
    public static IEnumerable<FactOutcome> Random(Random random)
    {
        int[] indicators = [SmallStar.Trainees, SmallStar.Certified, SmallStar.Registered, SmallStar.Placed, SmallStar.Projects, SmallStar.Change, SmallStar.Families];
        return Enumerable.Range(0, 1_500).Select(_ =>
        {
            var indicator = indicators[random.Next(indicators.Length)];
            var people = indicator == SmallStar.Change || random.Next(3) > 0 ? random.Next(1, 50) : (long?)null;
            return new FactOutcome
            {
                PeriodKey = random.Next(2014, 2017) * 100 + random.Next(0, 13),
                MunicipalityKey = random.Next(2, 8),
                IndicatorKey = indicator,
                ProgrammeKey = random.Next(0, 4),
                TrainingKey = random.Next(0, 3),
                PopulationGroupKey = random.Next(0, 4),
                CommitmentKey = random.Next(0, 2),
                Verified = random.Next(2) == 0,
                Demonstration = random.Next(2) == 0,
                BatchId = 1,
                Value = random.Next(0, 1_000),
                People = people,
                CostCop = random.Next(2) == 0 ? random.Next(1, 1_000) * 1_000L : null,
            };
        }).DistinctBy(f => (f.PeriodKey, f.MunicipalityKey, f.IndicatorKey, f.ProgrammeKey, f.TrainingKey, f.PopulationGroupKey, f.CommitmentKey, f.Verified, f.Demonstration));
    }

    private static FactOutcome Fact(
        int period, int municipality, int indicator, long value, int programme = 1, int training = 0, int group = 0, int commitment = 0, long? people = null, long? cost = null, bool demonstration = false) => new()
        {
            PeriodKey = period,
            MunicipalityKey = municipality,
            IndicatorKey = indicator,
            ProgrammeKey = programme,
            TrainingKey = training,
            PopulationGroupKey = group,
            CommitmentKey = commitment,
            Value = value,
            People = people,
            CostCop = cost,
            BatchId = 1,
            Demonstration = demonstration,
        };
}
