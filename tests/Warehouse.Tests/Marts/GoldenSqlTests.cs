using Microsoft.EntityFrameworkCore;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;
using Warehouse.Tests.Fixtures;
using Warehouse.Tests.Fixtures.TSql;

namespace Warehouse.Tests.Marts;

/// <summary>The SQL of every mart, as each provider writes it.</summary>
public sealed class GoldenSqlTests
{
    private static readonly Dictionary<string, Func<StarContext, IQueryable>> Queries = new()
    {
        ["CommitmentList"] = star => CommitmentList.Of(star, 2012, 2015, demonstration: false),
        ["CoverageOfPriorities"] = star => CoverageOfPriorities.Of(star, "C112-2012", new(2012, 2015), demonstration: false),
        ["GoalsByRegional"] = star => GoalsByRegional.Of(star, 2025),
        ["IndicatorCatalogue"] = IndicatorCatalogue.Of,
        ["InhabitantsByMunicipality"] = star => InhabitantsByMunicipality.Of(star, 2025),
        ["MilestonesOfCommitments"] = MilestonesOfCommitments.Of,
        ["MunicipalityDirectory"] = MunicipalityDirectory.Of,
        ["MunicipalityHistory"] = star => MunicipalityHistory.On(star, new(2012, 3, 20)),
        ["OutcomeDetail"] = star => OutcomeDetail.Of(star, 2012, 2015, demonstration: false, [1, 2]),
        ["PovertyBetweenEditions"] = star => PovertyBetweenEditions.Of(star, "NBI_2005", "NBI_2018"),
        ["PovertyIndices"] = PovertyIndices.Of,
        ["PovertyRanking"] = star => PovertyRanking.Of(star, "IPM_2005"),
        ["PriorityList"] = star => PriorityList.Of(star, "C112-2012"),
        ["ReviewCycles"] = ReviewCycles.Of,
        ["ReviewWork"] = star => ReviewWork.Of(star, demonstration: false),
        ["WarehouseStatus"] = WarehouseStatus.NewestLoad,
        ["OutcomesByMunicipality"] = star => OutcomeQueries.Of(star, [OutcomeDimension.Municipality, OutcomeDimension.Indicator]),
        ["OutcomesAsOfLoad"] = star => OutcomeQueries.Of(star, [OutcomeDimension.Municipality, OutcomeDimension.Indicator], asOfLoad: 7),
        ["OutcomesByDepartment"] = star => OutcomeQueries.Of(star, [OutcomeDimension.Department, OutcomeDimension.Indicator], measures: OutcomeMeasures.Achieved),
        ["OutcomesOfSomePlaces"] = star => OutcomeQueries.Of(star, [OutcomeDimension.Indicator], places: [27, 44]),
        ["OutcomesPresent"] = star => OutcomeQueries.Present(star, places: null),
        ["OutcomesPresentInADepartment"] = star => OutcomeQueries.Present(star, places: [27, 28, 29]),
        ["OutcomesPresentInSomePlaces"] = star => OutcomeQueries.Present(star, places: [27, 44]),
        ["OutcomesOnAPriorityList"] = OutcomeQueries.Listed,
        ["OutcomesByPriorityAndIndicator"] = star => OutcomeQueries.Coarse(star, [OutcomeDimension.Priority, OutcomeDimension.Indicator]),
        ["OutcomesByQuintile"] = star => OutcomeQueries.Of(star, [OutcomeDimension.PovertyQuintile, OutcomeDimension.Year]),
        ["OutcomesByMonthAndSex"] = star => OutcomeQueries.Of(star, [OutcomeDimension.Year, OutcomeDimension.Month, OutcomeDimension.Sex]),
    };

    public static TheoryData<string> Names => [.. Queries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sql_for_sqlite_is_the_reviewed_one(string mart)
    {
        using var star = SqliteContexts.Star();
        GoldenFile.Check($"Marts/{mart}.sqlite.sql", Queries[mart](star).ToQueryString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sql_for_sql_server_is_the_reviewed_one_and_names_only_what_exists(string mart)
    {
        using var star = SqlServerContexts.Star();
        var sql = Queries[mart](star).ToQueryString();
        Assert.Empty(TSqlScript.Unknown(sql, SqlServerContexts.StarTables));
        GoldenFile.Check($"Marts/{mart}.sqlserver.sql", sql);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_sql_for_postgresql_is_the_reviewed_one(string mart)
    {
        using var star = PostgreSqlContexts.Star();
        GoldenFile.Check($"Marts/{mart}.postgresql.sql", Queries[mart](star).ToQueryString());
    }

    [Fact]
    public void The_sql_of_the_quality_of_sources_is_the_reviewed_one_for_every_store()
    {
        using var postgres = PostgreSqlContexts.Operational();
        GoldenFile.Check("Marts/QualityOfSources.postgresql.sql", QualityOfSources.Of(postgres).ToQueryString());
        using var sqlite = SqliteContexts.Operational();
        using var server = SqlServerContexts.Operational();
        GoldenFile.Check("Marts/QualityOfSources.sqlite.sql", QualityOfSources.Of(sqlite).ToQueryString());
        GoldenFile.Check("Marts/QualityOfSources.sqlserver.sql", QualityOfSources.Of(server).ToQueryString());
    }
}
