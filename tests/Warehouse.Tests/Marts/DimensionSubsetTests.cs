using Microsoft.EntityFrameworkCore;
using Warehouse.Marts.Outcomes;
using Warehouse.Tests.Fixtures;
using Warehouse.Tests.Fixtures.TSql;

namespace Warehouse.Tests.Marts;

/// <summary>
/// Every dimension alone, with every other one, all of them, and all but one: the joins that a dimension brings depend on no
/// more than what else is joined.
/// </summary>
public sealed class DimensionSubsetTests
{
    private static readonly OutcomeDimension[] All = Enum.GetValues<OutcomeDimension>();

    private static IEnumerable<OutcomeDimension[]> Subsets =>
    [
        [],
        .. All.Select(d => new[] { d }),
        .. from a in All from b in All where a < b select new[] { a, b },
        .. All.Select(d => All.Except([d]).ToArray()),
        All,
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_subset_translates_for_sqlite(bool ratios)
    {
        using var star = SqliteContexts.Star();
        Assert.All(Subsets, subset => Assert.Contains("GROUP BY", OutcomeQueries.Of(star, subset, ratios).ToQueryString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_subset_translates_for_postgresql(bool ratios)
    {
        using var star = PostgreSqlContexts.Star();
        Assert.All(Subsets, subset => Assert.Contains("GROUP BY", OutcomeQueries.Of(star, subset, ratios).ToQueryString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_subset_translates_for_sql_server_and_names_only_what_exists(bool ratios)
    {
        using var star = SqlServerContexts.Star();
        Assert.All(Subsets, subset =>
        {
            var sql = OutcomeQueries.Of(star, subset, ratios).ToQueryString();
            Assert.Contains("GROUP BY", sql, StringComparison.Ordinal);
            Assert.Empty(TSqlScript.Unknown(sql, SqlServerContexts.StarTables));
        });
    }
}
