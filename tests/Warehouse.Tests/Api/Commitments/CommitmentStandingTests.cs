using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Commitments;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Api.Commitments;

public sealed class CommitmentStandingTests
{
    [Fact]
    public async Task Standing_is_what_the_load_computes_for_flow_stock_and_average()
    {
        await using var stores = await Stores.CreateAsync([
            .. Places.Rows(),
            .. Work.Rows(),
            .. Promise(8, "QOL_FAMILIES", 200),
            .. Promise(9, "INC_CHANGE", 100_000),
            Work.Recorded("QOL_FAMILIES", 6, 50, year: 2012, commitment: 8),
            Work.Recorded("QOL_FAMILIES", 12, 90, year: 2012, commitment: 8),
            Work.Recorded("INC_CHANGE", 3, 150_000, people: 20, year: 2012, commitment: 9),
            Work.Recorded("INC_CHANGE", 4, 90_001, people: 11, year: 2012, commitment: 9),
        ]);
        await stores.LoadAsync();
        await using var operational = stores.Operational();
        await using var star = stores.Star();
        var standings = await CommitmentStandings.Of(operational, operational.Commitments, null).ToDictionaryAsync(s => s.Commitment.Id);
        var facts = await star.FactCommitments.Join(star.DimCommitments, f => f.CommitmentKey, d => d.Key, (f, d) => new { d.CommitmentId, f.Target, f.Achieved }).ToListAsync();
        Assert.Equal(3, facts.Count);
        Assert.All(facts, f => Assert.Equal((f.Target, f.Achieved), (standings[f.CommitmentId!.Value].Target, standings[f.CommitmentId.Value].Achieved)));
    }

    [Theory]
    [InlineData(2012, 6, 29, null, null)]
    [InlineData(2012, 6, 30, 50L, 45L)]
    [InlineData(2012, 12, 30, 50L, 45L)]
    [InlineData(2012, 12, 31, 130L, 45L)]
    public async Task Period_counts_from_its_last_day_on(int year, int month, int day, long? target, long? achieved)
    {
        await using var stores = await Stores.CreateAsync([.. Places.Rows(), .. Work.Rows()]);
        await using var db = stores.Operational();
        var standing = await CommitmentStandings.Of(db, db.Commitments, new(year, month, day)).SingleAsync();
        Assert.Equal((target, achieved), (standing.Target, standing.Achieved));
    }

    private static IEnumerable<object> Promise(int id, string indicator, long target) =>
    [
        new Commitment
        {
            Id = id, MunicipalityCode = Places.Quibdo, RegionalCode = "27", IndicatorCode = indicator, Title = indicator,
            BudgetCop = 1, BudgetYear = 2012, StartsOn = new(2012, 1, 1), EndsOn = new(2012, 12, 31),
        },
        new CommitmentTarget { CommitmentId = id, Year = 2012, Month = 6, Target = target / 2 },
        new CommitmentTarget { CommitmentId = id, Year = 2012, Month = 0, Target = target },
    ];
}
