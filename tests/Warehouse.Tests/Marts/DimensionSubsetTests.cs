using Microsoft.EntityFrameworkCore;
using Warehouse.Marts.Outcomes;
using Warehouse.Tests.Fixtures;
using Warehouse.Tests.Fixtures.TSql;

namespace Warehouse.Tests.Marts;

/// <summary>
/// A query is the joins that its dimensions need, each at most once and with nothing but the row of figures, and a key for each dimension. So for
/// SQL Server every set of joins is asked, by one dimension that brings each; every pair of dimensions, which may share a join; all but
/// one and all but two, for what shows only in long statements; every subset of those that the yearly aggregate has; and a thousand others, by a
/// fixed seed, for what nobody thought of. The 65,536 subsets of all dimensions hold no other joins, and take many minutes: they are
/// asked one by one where <c>WAREHOUSE_TEST_EVERY_SUBSET</c> is set. Of the other stores, which answer questions in other tests, every pair and all
/// but one are translated.
/// </summary>
public sealed class DimensionSubsetTests
{
    private static readonly OutcomeDimension[] All = Enum.GetValues<OutcomeDimension>();

    /// <summary>One dimension of each table that is joined.</summary>
    private static readonly OutcomeDimension[] Joining =
    [
        OutcomeDimension.Department, OutcomeDimension.PovertyQuintile, OutcomeDimension.Priority, OutcomeDimension.Area, OutcomeDimension.Quarter,
        OutcomeDimension.Programme, OutcomeDimension.Level, OutcomeDimension.Sex, OutcomeDimension.Commitment,
    ];

    private static readonly IReadOnlyList<OutcomeDimension[]> UpToTwo = [.. SubsetsOf(All).Where(s => s.Length <= 2)];

    private static readonly IReadOnlyList<OutcomeDimension[]> Meeting = [.. UpToTwo, .. UpToTwo.Where(s => s.Length < 2).Select(lacking => All.Except(lacking).ToArray())];

    /// <summary>What no server here answers, so that it is parsed instead.</summary>
    private static readonly IReadOnlyList<OutcomeDimension[]> OfSqlServer = Environment.GetEnvironmentVariable("WAREHOUSE_TEST_EVERY_SUBSET") is { Length: > 0 }
        ? [.. SubsetsOf(All)]
        : [.. SubsetsOf(Joining).Concat(SubsetsOf([.. DimensionKeys.Aggregated.Order()])).Concat(UpToTwo).Concat(UpToTwo.Select(lacking => All.Except(lacking).ToArray()))
            .Concat(AtRandom(1_000)).DistinctBy(subset => string.Join(' ', subset.Order()))];

    private static IEnumerable<OutcomeDimension[]> AtRandom(int count)
    {
        Random random = new(112);
        return Enumerable.Range(0, count).Select(_ => All.Where(_ => random.Next(2) == 1).ToArray());
    }

    private static IEnumerable<OutcomeDimension[]> SubsetsOf(OutcomeDimension[] dimensions) =>
        Enumerable.Range(0, 1 << dimensions.Length).Select(bits => dimensions.Where((_, i) => (bits >> i & 1) == 1).ToArray());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Dimensions_that_meet_translate_for_sqlite(bool ratios)
    {
        using var star = SqliteContexts.Star();
        Assert.All(Meeting, subset => Assert.Contains("GROUP BY", OutcomeQueries.Of(star, subset, ratios).ToQueryString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Dimensions_that_meet_translate_for_postgresql(bool ratios)
    {
        using var star = PostgreSqlContexts.Star();
        Assert.All(Meeting, subset => Assert.Contains("GROUP BY", OutcomeQueries.Of(star, subset, ratios).ToQueryString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_set_of_joins_translates_for_sql_server_and_names_only_what_exists(bool ratios)
    {
        using var star = SqlServerContexts.Star();
        Assert.All(OfSqlServer, subset =>
        {
            var sql = OutcomeQueries.Of(star, subset, ratios).ToQueryString();
            Assert.Contains("GROUP BY", sql, StringComparison.Ordinal);
            Assert.Empty(TSqlScript.Unknown(sql, SqlServerContexts.StarTables));
        });
    }
}
