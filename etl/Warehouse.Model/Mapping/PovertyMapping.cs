using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Poverty;

namespace Warehouse.Model.Mapping;

internal static class PovertyMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<PovertyIndex>(e =>
        {
            e.HasKey(i => i.Code);
            e.Property(i => i.Code).IsCode();
            e.Property(i => i.Measure).IsCode(10);
            e.Property(i => i.Definition).IsText();
        });
        model.Entity<PovertyComponent>(e =>
        {
            e.HasKey(c => new { c.IndexCode, c.Code });
            e.Property(c => c.IndexCode).IsCode();
            e.Property(c => c.Code).IsCode();
            e.HasOne<PovertyIndex>().WithMany().HasForeignKey(c => c.IndexCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PovertyValue>(e =>
        {
            e.HasKey(v => new { v.IndexCode, v.MunicipalityCode });
            e.Property(v => v.IndexCode).IsCode();
            e.Property(v => v.MunicipalityCode).IsCode(5);
            e.HasIndex(v => new { v.IndexCode, v.Rank });
            e.HasOne(v => v.Index).WithMany().HasForeignKey(v => v.IndexCode).OnDelete(DeleteBehavior.Restrict);
            e.HasOne(v => v.Municipality).WithMany().HasForeignKey(v => v.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PovertyComponentValue>(e =>
        {
            e.HasKey(v => new { v.MunicipalityCode, v.IndexCode, v.ComponentCode });
            e.Property(v => v.IndexCode).IsCode();
            e.Property(v => v.MunicipalityCode).IsCode(5);
            e.Property(v => v.ComponentCode).IsCode();
            e.HasOne<PovertyComponent>().WithMany().HasForeignKey(v => new { v.IndexCode, v.ComponentCode }).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
