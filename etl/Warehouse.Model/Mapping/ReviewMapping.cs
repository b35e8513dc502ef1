using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Model.Mapping;

internal static class ReviewMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ReviewCycle>(e =>
        {
            e.HasKey(c => c.Code);
            e.Property(c => c.Code).IsCode();
            e.Property(c => c.Term).IsCode(9);
            e.Property(c => c.PovertyIndexCode).IsCode();
        });
        model.Entity<PriorityMunicipality>(e =>
        {
            e.HasKey(p => new { p.CycleCode, p.MunicipalityCode });
            e.Property(p => p.CycleCode).IsCode();
            e.Property(p => p.MunicipalityCode).IsCode(5);
            e.HasIndex(p => new { p.CycleCode, p.Position }).IsUnique();
            e.HasOne(p => p.Cycle).WithMany(c => c.Priorities).HasForeignKey(p => p.CycleCode).OnDelete(DeleteBehavior.Cascade);
            e.HasOne(p => p.Municipality).WithMany().HasForeignKey(p => p.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PlanReview>(e =>
        {
            e.Property(r => r.CycleCode).IsCode();
            e.Property(r => r.RegionalCode).IsCode(2);
            e.Property(r => r.Summary).IsText();
            e.HasIndex(r => new { r.CycleCode, r.PlanId }).IsUnique();
            e.HasOne(r => r.Cycle).WithMany().HasForeignKey(r => r.CycleCode).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(r => r.Plan).WithMany().HasForeignKey(r => r.PlanId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Regional>().WithMany().HasForeignKey(r => r.RegionalCode).OnDelete(DeleteBehavior.Restrict);
            e.Property(r => r.ContactEmail).HasMaxLength(254);
            e.Property(r => r.ContactPhone).HasMaxLength(40);
            e.Property(r => r.AcknowledgementReference).HasMaxLength(100);
            e.HasMany(r => r.Dismissals).WithOne().HasForeignKey(d => d.ReviewId).OnDelete(DeleteBehavior.Cascade);
            e.HasMany(r => r.Opportunities).WithOne().HasForeignKey(o => o.ReviewId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<DismissedOpportunity>(e =>
        {
            e.HasKey(d => new { d.ReviewId, d.PlanProjectId, d.Area });
            e.Property(d => d.Reason).IsText();
            e.HasOne(d => d.PlanProject).WithMany().HasForeignKey(d => d.PlanProjectId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<AllianceOpportunity>(e =>
        {
            e.Property(o => o.Contribution).IsText();
            e.HasIndex(o => new { o.ReviewId, o.PlanProjectId }).IsUnique();
            e.HasOne(o => o.PlanProject).WithMany().HasForeignKey(o => o.PlanProjectId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
