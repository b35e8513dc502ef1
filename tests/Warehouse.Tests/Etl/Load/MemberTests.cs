using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Tests.Etl.Load;

/// <summary>A fact points at a member of every dimension, also where there is none to name: key 0 says that it is unknown or does not apply.</summary>
public sealed class MemberTests
{
    private static readonly IReadOnlyDictionary<string, string> Dimensions = new Dictionary<string, string>
    {
        ["PeriodKey"] = "DimPeriods",
        ["MunicipalityKey"] = "DimMunicipalities",
        ["IndicatorKey"] = "DimIndicators",
        ["ProgrammeKey"] = "DimProgrammes",
        ["TrainingKey"] = "DimTrainings",
        ["PopulationGroupKey"] = "DimPopulationGroups",
        ["CommitmentKey"] = "DimCommitments",
        ["PlanKey"] = "DimPlans",
        ["PovertyIndexKey"] = "DimPovertyIndices",
        ["ReviewCycleKey"] = "DimReviewCycles",
        ["BatchId"] = "DimBatches",
    };

    private static readonly string[] WithoutUnknown = ["DimPeriods", "DimPovertyIndices", "DimReviewCycles"];

    [Fact]
    public async Task Every_key_of_every_fact_is_there_and_has_its_member()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        var keys = Facts(star).SelectMany(f => f.GetProperties().Where(IsKey)).ToList();
        Assert.Equal(Dimensions.Keys.Order(), keys.Select(k => k.Name).Distinct().Order());
        foreach (var key in keys)
        {
            Assert.False(key.IsNullable, $"{key.DeclaringType.ClrType.Name}.{key.Name}");
            Assert.Empty((await ValuesAsync(star, key.DeclaringType, key.Name)).Except(await ValuesAsync(star, Dimension(star, key.Name), "Key")));
        }
    }

    [Fact]
    public async Task Every_dimension_that_a_fact_may_do_without_has_the_member_0()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        foreach (var dimension in Dimensions.Values.Except(WithoutUnknown))
            Assert.Contains(0, await ValuesAsync(star, star.Model.GetEntityTypes().Single(e => e.GetTableName() == dimension), "Key"));
    }

    [Fact]
    public async Task Words_of_dimensions_are_texts_and_never_missing_in_the_member_0()
    {
        await using var stores = await StarLoadTests.LoadedAsync();
        await using var star = stores.Star();
        Assert.Equal("", (await star.DimMunicipalities.SingleAsync(m => m.Key == 0)).RegionalCode);
        var none = await star.DimProgrammes.SingleAsync(p => p.Key == 0);
        Assert.Equal(("Sin programa", "Sin entidad"), (none.Name, none.EntityName));
        Assert.Equal(DimBatch.People, (await star.DimBatches.SingleAsync(b => b.Key == 0)).Source);
        var national = await star.FactTargets.SingleAsync(t => t.Scope == GoalScope.National);
        Assert.Equal((0, 0), (national.MunicipalityKey, national.CommitmentKey));
    }

    private static bool IsKey(IProperty property) =>
        property.Name.EndsWith("Key", StringComparison.Ordinal) || property.Name == "BatchId";

    private static IEnumerable<IEntityType> Facts(StarContext star) => star.Model.GetEntityTypes()
        .Where(e => e.ClrType.Name.StartsWith("Fact", StringComparison.Ordinal) || e.ClrType == typeof(AggregateOutcome) || e.ClrType == typeof(PublishedOutcome));

    private static IEntityType Dimension(StarContext star, string key) => star.Model.GetEntityTypes().Single(e => e.GetTableName() == Dimensions[key]);

    private static async Task<List<int>> ValuesAsync(StarContext star, ITypeBase table, string column)
    {
        var rows = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(table.ClrType).Invoke(star, null)!;
        return await rows.Select(r => EF.Property<int>(r, column)).Distinct().ToListAsync();
    }
}
