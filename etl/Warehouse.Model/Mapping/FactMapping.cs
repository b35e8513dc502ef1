using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Model.Mapping;

internal static class FactMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<FactOutcome>(e =>
        {
            e.HasKey(f => new
            {
                f.PeriodKey,
                f.MunicipalityKey,
                f.IndicatorKey,
                f.ProgrammeKey,
                f.TrainingKey,
                f.PopulationGroupKey,
                f.CommitmentKey,
                f.Verified,
                f.Demonstration,
                f.BatchId,
            });
            e.IsClusteredOnKey();
        });
        model.Entity<AggregateOutcome>(e =>
        {
            e.HasKey(a => new { a.Year, a.IndicatorKey, a.MunicipalityKey, a.PeriodKey, a.EntityCode, a.Verified, a.Demonstration });
            e.Property(a => a.EntityCode).IsCode();
            e.HasIndex(a => new { a.MunicipalityKey, a.Demonstration, a.IndicatorKey });
            e.IsClusteredOnKey();
        });
        model.Entity<DepartmentOutcome>(e =>
        {
            e.HasKey(d => new { d.Year, d.IndicatorKey, d.PeriodKey, d.DepartmentCode, d.RegionalCode, d.EntityCode, d.Verified, d.Demonstration });
            e.Property(d => d.DepartmentCode).IsCode(2);
            e.Property(d => d.RegionalCode).IsCode(2);
            e.Property(d => d.EntityCode).IsCode();
            e.IsClusteredOnKey();
        });
        model.Entity<PublishedOutcome>(e =>
        {
            e.HasKey(a => new { a.Year, a.IndicatorKey, a.MunicipalityKey, a.PeriodKey, a.EntityCode, a.Verified, a.Demonstration, a.FromLoad });
            e.Property(a => a.EntityCode).IsCode();
            e.IsClusteredOnKey();
        });
        model.Entity<FactTarget>(e =>
        {
            e.Property(t => t.Id).ValueGeneratedNever();
            e.Property(t => t.ScopeCode).IsCode(10);
            e.Property(t => t.RegionalCode).IsCode(2);
            e.HasIndex(t => new { t.PeriodKey, t.IndicatorKey });
        });
        model.Entity<FactPoverty>(e =>
        {
            e.HasKey(f => new { f.PovertyIndexKey, f.MunicipalityKey });
            e.IsClusteredOnKey();
        });
        model.Entity<FactPopulation>(e =>
        {
            e.HasKey(f => new { f.Series, f.Year, f.MunicipalityKey });
            e.Property(f => f.Series).IsCode();
            e.IsClusteredOnKey();
        });
        MapPlanning(model);
    }

    private static void MapPlanning(ModelBuilder model)
    {
        model.Entity<FactPriority>(e =>
        {
            e.HasKey(f => new { f.ReviewCycleKey, f.MunicipalityKey });
            e.IsClusteredOnKey();
        });
        model.Entity<FactPlanReview>(e => e.HasKey(f => new { f.ReviewCycleKey, f.PlanKey }));
        model.Entity<FactCommitment>(e =>
        {
            e.HasKey(f => f.CommitmentKey);
            e.Property(f => f.CommitmentKey).ValueGeneratedNever();
            e.Property(f => f.RegionalCode).IsCode(2);
        });
    }
}
