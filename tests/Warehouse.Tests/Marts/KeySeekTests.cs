using System.Data;
using Microsoft.EntityFrameworkCore;
using Warehouse.Marts.Outcomes;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Marts;

/// <summary>The cost of a question must grow with its answer: SQLite seeks what the question is about, and walks through nothing else.</summary>
public sealed class KeySeekTests(SmallStar data) : IClassFixture<SmallStar>
{
    [OfFilesFact]
    public async Task The_months_of_Choco_are_sought_among_the_facts() => Assert.Contains(
        "SEARCH f USING PRIMARY KEY (PeriodKey=? AND MunicipalityKey=?", await PlanAsync([OutcomeDimension.Month], new() { Department = new() { Eq = "27" } }), StringComparison.Ordinal);

    [OfFilesFact]
    public async Task The_municipalities_of_one_indicator_are_sought_in_the_aggregate() => Assert.Contains(
        "SEARCH a USING PRIMARY KEY (Year=? AND IndicatorKey=?", await PlanAsync([OutcomeDimension.Municipality], new() { Indicator = new() { Eq = "TRA_TRAINEES" } }), StringComparison.Ordinal);

    [OfFilesFact]
    public async Task Municipalities_with_others_between_them_are_sought_one_by_one_in_the_aggregate() => Assert.Contains(
        "SEARCH a USING INDEX IX_AggregateOutcomes_MunicipalityKey_Demonstration_IndicatorKey (MunicipalityKey=?",
        await PlanAsync([OutcomeDimension.Indicator], new() { Municipality = new() { In = [Places.Quibdo, "05001"] } }),
        StringComparison.Ordinal);

    [OfFilesFact]
    public async Task Municipalities_without_others_between_them_are_a_run_of_the_aggregate() => Assert.Contains(
        "SEARCH a USING PRIMARY KEY (Year=? AND IndicatorKey=? AND MunicipalityKey>? AND MunicipalityKey<?)",
        await PlanAsync([OutcomeDimension.Indicator], new() { Municipality = new() { In = [Places.Quibdo, Places.Uribia] } }),
        StringComparison.Ordinal);

    private async Task<string> PlanAsync(IReadOnlyList<OutcomeDimension> groupBy, OutcomeSelection where)
    {
        await using var star = data.Open();
        var references = await References.ReadAsync(star, where, priorityIsGrouped: false, CancellationToken.None);
        var rows = new OutcomeRows(star, new() { GroupBy = groupBy, Where = where }, references);
        var groups = rows.Groups(new GroupQuery().By(groupBy).Sum(OutcomeMeasures.Achieved, quotients: false));
        await star.Database.OpenConnectionAsync();
        using var command = groups.CreateDbCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {command.CommandText}";
        using var reader = await command.ExecuteReaderAsync();
        List<string> steps = [];
        while (await reader.ReadAsync())
        {
            steps.Add(reader.GetString("detail"));
        }

        return string.Join(Environment.NewLine, steps);
    }
}
