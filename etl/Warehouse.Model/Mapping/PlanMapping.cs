using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Plans;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Model.Mapping;

internal static class PlanMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Plan>(e =>
        {
            e.Property(p => p.MunicipalityCode).IsCode(5);
            e.Property(p => p.DepartmentCode).IsCode(2);
            e.Property(p => p.Term).IsCode(9);
            e.Property(p => p.DocumentUrl).HasMaxLength(2000);
            e.HasIndex(p => new { p.MunicipalityCode, p.Term, p.Demonstration }).IsUnique();
            e.HasIndex(p => new { p.DepartmentCode, p.Term, p.Demonstration }).IsUnique();
            e.HasOne(p => p.Municipality).WithMany().HasForeignKey(p => p.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Department>().WithMany().HasForeignKey(p => p.DepartmentCode).OnDelete(DeleteBehavior.Restrict);
            e.HasMany(p => p.Lines).WithOne().HasForeignKey(l => l.PlanId).OnDelete(DeleteBehavior.Cascade);
            e.HasMany(p => p.Projects).WithOne(p => p.Plan).HasForeignKey(p => p.PlanId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PlanLine>(e =>
        {
            e.Property(l => l.Code).IsCode();
            e.Property(l => l.Name).IsText();
            e.HasIndex(l => new { l.PlanId, l.Code }).IsUnique();
        });
        MapProjects(model);
    }

    private static void MapProjects(ModelBuilder model)
    {
        model.Entity<PlanProject>(e =>
        {
            e.Property(p => p.Code).IsCode();
            e.Property(p => p.MgaIndicatorCode).IsCode(9);
            e.Property(p => p.CustomIndicator).IsText();
            e.Property(p => p.SearchText).IsText();
            e.HasIndex(p => new { p.PlanId, p.Code }).IsUnique();
            e.HasOne(p => p.Line).WithMany().HasForeignKey(p => p.LineId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(p => p.MgaIndicator).WithMany().HasForeignKey(p => p.MgaIndicatorCode).OnDelete(DeleteBehavior.Restrict);
            e.HasMany(p => p.Years).WithOne().HasForeignKey(y => y.PlanProjectId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PlanProjectYear>(e => e.HasKey(y => new { y.PlanProjectId, y.Year }));
        model.Entity<PlanResultIndicator>(e =>
        {
            e.Property(i => i.Code).IsCode();
            e.Property(i => i.Name).IsText();
            e.HasIndex(i => new { i.PlanId, i.Code }).IsUnique();
            e.HasOne<Plan>().WithMany().HasForeignKey(i => i.PlanId).OnDelete(DeleteBehavior.Cascade);
            e.HasOne<PlanLine>().WithMany().HasForeignKey(i => i.LineId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<OpportunityRule>(e =>
        {
            e.HasKey(r => new { r.Area, r.Kind, r.Value });
            e.Property(r => r.Value).IsCode(100);
        });
        model.Entity<PlanProjectArea>(e =>
        {
            e.HasKey(a => new { a.PlanProjectId, a.Area });
            e.Property(a => a.Matches).IsText();
            e.HasIndex(a => new { a.Area, a.Score });
            e.HasOne(a => a.PlanProject).WithMany(p => p.Areas).HasForeignKey(a => a.PlanProjectId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<MgaIndicator>(e =>
        {
            e.HasKey(i => i.Code);
            e.Property(i => i.Code).IsCode(9);
            e.Property(i => i.SectorCode).IsCode(2);
            e.Property(i => i.ProgrammeCode).IsCode(4);
            e.Property(i => i.ProductCode).IsCode(7);
            e.Property(i => i.Product).HasMaxLength(1000);
            e.Property(i => i.Indicator).HasMaxLength(1000);
        });
    }
}
