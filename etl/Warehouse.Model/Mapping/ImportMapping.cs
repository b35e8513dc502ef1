using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Mapping;

internal static class ImportMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ImportBatch>(e =>
        {
            e.Property(b => b.Source).IsCode();
            e.Property(b => b.Layout).IsCode();
            e.Property(b => b.Sha256).IsCode(64);
            e.HasIndex(b => new { b.Source, b.Id });
        });
        model.Entity<ChangeMark>(e =>
        {
            e.Property(m => m.Id).ValueGeneratedNever();
            e.HasData(new ChangeMark { Id = ChangeMark.OnlyId });
        });
        model.Entity<RejectedRow>(e =>
        {
            e.Property(r => r.Rule).IsCode();
            e.Property(r => r.Field).HasMaxLength(100);
            e.Property(r => r.Reason).IsText();
            e.Property(r => r.Raw).IsText();
            e.HasOne(r => r.Batch).WithMany().HasForeignKey(r => r.BatchId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
