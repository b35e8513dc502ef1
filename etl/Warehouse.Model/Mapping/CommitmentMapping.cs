using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Model.Mapping;

internal static class CommitmentMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Commitment>(e =>
        {
            e.Property(c => c.MunicipalityCode).IsCode(5);
            e.Property(c => c.RegionalCode).IsCode(2);
            e.Property(c => c.CentreCode).IsCode(10);
            e.Property(c => c.IndicatorCode).IsCode();
            e.HasOne(c => c.Municipality).WithMany().HasForeignKey(c => c.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Regional>().WithMany().HasForeignKey(c => c.RegionalCode).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<TrainingCentre>().WithMany().HasForeignKey(c => c.CentreCode).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(c => c.Review).WithMany().HasForeignKey(c => c.ReviewId).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(c => c.Indicator).WithMany().HasForeignKey(c => c.IndicatorCode).OnDelete(DeleteBehavior.Restrict);
            e.HasMany(c => c.Targets).WithOne().HasForeignKey(t => t.CommitmentId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<CommitmentTarget>(e => e.HasKey(t => new { t.CommitmentId, t.Year, t.Month }));
        model.Entity<OrdinaryBudget>(e =>
        {
            e.HasKey(b => new { b.RegionalCode, b.Year, b.Demonstration });
            e.Property(b => b.RegionalCode).IsCode(2);
            e.HasOne<Regional>().WithMany().HasForeignKey(b => b.RegionalCode).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
