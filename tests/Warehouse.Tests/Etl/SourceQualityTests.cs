using Microsoft.EntityFrameworkCore;
using Warehouse.Etl.Import;
using Warehouse.Etl.Sources;
using Warehouse.Marts;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Tests.Etl;

[Collection(ImportedDataCollection.Name)]
public sealed class SourceQualityTests(ImportedData data)
{
    private const string Header = "municipality_code,year,month,indicator_code,programme_code,sex,value,people,cost_cop,commitment_id\n";

    [Fact]
    public async Task A_file_of_a_regional_shows_what_is_missing_wrong_repeated_and_at_odds()
    {
        await using var copy = data.Copy();
        var rows = string.Concat(
            "27001,2012,1,TRA_CERTIFIED,SENA_REGULAR,FEMALE,10,10,1,\n",
            "27001,2012,1,TRA_CERTIFIED,SENA_REGULAR,FEMALE,10,10,1,\n",
            "27001,2012,1,TRA_CERTIFIED,SENA_REGULAR,FEMALE,11,,,\n",
            "27001,2012,2,EMP_PLACEMENT_RATE,SENA_REGULAR,FEMALE,11,,,\n");
        await copy.Importer.ImportAsync(copy.Write("choco.csv", Header + rows), CancellationToken.None);
        var quality = await OfAsync(copy, "outcomes", DateTime.UtcNow);
        Assert.Equal((4, 0.5, 0.5, 0.75), (quality.Read, quality.Validity, quality.Uniqueness, quality.Consistency));
        Assert.Equal(32 / 40d, quality.Completeness);
    }

    [Theory]
    [InlineData(45, Timeliness.InTime)]
    [InlineData(46, Timeliness.Warn)]
    [InlineData(101, Timeliness.Fail)]
    public async Task Goals_of_a_month_grow_old(int days, Timeliness expected) =>
        Assert.Equal((days, expected), await AgeAsync("sena-goals-regional", days));

    [Fact]
    public async Task A_census_does_not_grow_old() => Assert.Equal((9_000, Timeliness.NotExpected), await AgeAsync("nbi-2005", 9_000));

    [Fact]
    public void Expectations_are_of_sources_that_exist() => Assert.All(
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "source_expectations.csv")).Skip(1).Select(l => l.Split(',')[0]),
        name => Assert.NotNull(SourceCatalogue.Find(name)));

    [Fact]
    public void The_rules_that_are_counted_are_those_that_findings_carry()
    {
        Assert.Equal(Rules.UniqueKey, SourceQuality.UniqueKey);
        Assert.Equal([Rules.Consistent, Rules.Transition, Rules.Budget, Rules.Drift], SourceQuality.RulesOfAgreement);
    }

    private async Task<(int, Timeliness)> AgeAsync(string source, int days)
    {
        await using var store = data.Open();
        var imported = await store.ImportBatches.Where(b => b.Source == source).MaxAsync(b => b.FinishedAt);
        var quality = await OfAsync(data.Store, source, imported.AddDays(days).AddMinutes(1));
        return (quality.AgeDays, quality.Timeliness);
    }

    private static async Task<SourceQuality> OfAsync(TemporaryStore stores, string source, DateTime now)
    {
        await using var store = stores.Open();
        return (await QualityOfSources.AskAsync(store, now, CancellationToken.None)).Single(q => q.Source == source);
    }
}
