using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Model.Mapping;

internal static class DimensionMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<DimMunicipality>(e =>
        {
            HasOwnKey(e);
            e.Property(m => m.Code).IsCode(5);
            e.Property(m => m.DepartmentCode).IsCode(2);
            e.Property(m => m.RegionalCode).IsCode(2);
            e.Property(m => m.Typology).IsCode(10);
            e.Property(m => m.Category).IsCode(1);
            e.HasIndex(m => new { m.Code, m.ValidFrom }).IsUnique();
        });
        model.Entity<DimPeriod>(HasOwnKey);
        model.Entity<DimIndicator>(e =>
        {
            HasOwnKey(e);
            e.Property(i => i.Code).IsCode();
            e.HasIndex(i => i.Code).IsUnique();
        });
        model.Entity<DimProgramme>(e =>
        {
            HasOwnKey(e);
            e.Property(p => p.Code).IsCode();
            e.Property(p => p.EntityCode).IsCode();
            e.HasIndex(p => p.Code).IsUnique();
        });
        model.Entity<DimTraining>(HasOwnKey);
        model.Entity<DimPopulationGroup>(HasOwnKey);
        model.Entity<DimPovertyIndex>(e =>
        {
            HasOwnKey(e);
            e.Property(i => i.Code).IsCode();
            e.Property(i => i.Measure).IsCode(10);
            e.HasIndex(i => i.Code).IsUnique();
        });
        model.Entity<DimBatch>(e =>
        {
            HasOwnKey(e);
            e.Property(b => b.Source).IsCode();
            e.Property(b => b.Sha256).IsCode(64);
            e.Property(b => b.Layout).IsCode();
        });
        MapPlanning(model);
    }

    private static void MapPlanning(ModelBuilder model)
    {
        model.Entity<DimPlan>(e =>
        {
            HasOwnKey(e);
            e.Property(p => p.TerritoryCode).IsCode(5);
            e.Property(p => p.Term).IsCode(9);
        });
        model.Entity<DimCommitment>(HasOwnKey);
        model.Entity<DimReviewCycle>(e =>
        {
            HasOwnKey(e);
            e.Property(c => c.Code).IsCode();
            e.Property(c => c.Term).IsCode(9);
            e.HasIndex(c => c.Code).IsUnique();
        });
    }

    /// <summary>The load gives the keys, not the store: the same input makes the same warehouse.</summary>
    private static void HasOwnKey<T>(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<T> entity)
        where T : class
    {
        entity.HasKey("Key");
        entity.Property<int>("Key").ValueGeneratedNever();
    }
}
