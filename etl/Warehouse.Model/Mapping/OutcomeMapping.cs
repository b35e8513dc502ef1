using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Model.Mapping;

internal static class OutcomeMapping
{
    public static void Map(ModelBuilder model)
    {
        MapCatalogues(model);
        model.Entity<OutcomeRecord>(e =>
        {
            e.Property(r => r.Source).IsCode();
            e.Property(r => r.MunicipalityCode).IsCode(5);
            e.Property(r => r.IndicatorCode).IsCode();
            e.Property(r => r.ProgrammeCode).IsCode();
            e.Property(r => r.TrainingType).HasMaxLength(60);
            e.Property(r => r.TrainingLevel).HasMaxLength(60);
            e.Property(r => r.Modality).HasMaxLength(60);
            e.HasIndex(r => new { r.MunicipalityCode, r.Year, r.Month, r.IndicatorCode });
            e.HasIndex(r => r.Source);
            e.HasIndex(r => r.ImportBatchId);
            e.HasOne<Municipality>().WithMany().HasForeignKey(r => r.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Indicator>().WithMany().HasForeignKey(r => r.IndicatorCode).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Programme>().WithMany().HasForeignKey(r => r.ProgrammeCode).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(r => r.Commitment).WithMany().HasForeignKey(r => r.CommitmentId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ProgrammeFigure>(e =>
        {
            e.HasKey(f => new { f.MunicipalityCode, f.Year, f.ProgrammeCode, f.Measure });
            e.Property(f => f.MunicipalityCode).IsCode(5);
            e.Property(f => f.ProgrammeCode).IsCode();
            e.Property(f => f.Measure).IsCode(10);
            e.HasOne<Municipality>().WithMany().HasForeignKey(f => f.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Programme>().WithMany().HasForeignKey(f => f.ProgrammeCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<EmploymentSample>(e =>
        {
            e.HasKey(s => s.MunicipalityCode);
            e.Property(s => s.MunicipalityCode).IsCode(5);
        });
        model.Entity<TrainingGroup>(e =>
        {
            e.HasKey(g => new { g.Code, g.ReportYear, g.ReportMonth });
            e.Property(g => g.Code).IsCode();
            e.Property(g => g.MunicipalityCode).IsCode(5);
            e.Property(g => g.RegionalCode).IsCode(2);
            e.Property(g => g.CentreCode).IsCode(4);
            e.Property(g => g.OccupationCode).IsCode();
            e.Property(g => g.ProgrammeCode).IsCode();
            e.HasOne<Municipality>().WithMany().HasForeignKey(g => g.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void MapCatalogues(ModelBuilder model)
    {
        model.Entity<Indicator>(e =>
        {
            e.HasKey(i => i.Code);
            e.Property(i => i.Code).IsCode();
            e.Property(i => i.NumeratorCode).IsCode();
            e.Property(i => i.DenominatorCode).IsCode();
            e.Property(i => i.Definition).IsText();
            e.Property(i => i.Source).IsText();
            e.Property(i => i.Limits).IsText();
        });
        model.Entity<ExecutingEntity>(e =>
        {
            e.HasKey(x => x.Code);
            e.Property(x => x.Code).IsCode();
        });
        model.Entity<Programme>(e =>
        {
            e.HasKey(p => p.Code);
            e.Property(p => p.Code).IsCode();
            e.Property(p => p.EntityCode).IsCode();
            e.Property(p => p.Description).IsText();
            e.HasOne<ExecutingEntity>().WithMany().HasForeignKey(p => p.EntityCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Goal>(e =>
        {
            e.HasKey(g => new { g.Scope, g.ScopeCode, g.Year, g.Month, g.Category, g.Item });
            e.Property(g => g.ScopeCode).IsCode(10);
            e.Property(g => g.Category).HasMaxLength(150);
            e.Property(g => g.Item).HasMaxLength(200);
            e.Property(g => g.IndicatorCode).IsCode();
            e.HasOne<Indicator>().WithMany().HasForeignKey(g => g.IndicatorCode).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
