using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Mapping;

internal static class ImportMapping
{
    /// <summary>A refused row is kept whole, however long it is: it may be read again.</summary>
    private const int Unlimited = -1;

    public static void Map(ModelBuilder model)
    {
        model.Entity<ImportBatch>(e =>
        {
            e.Property(b => b.Source).IsCode();
            e.Property(b => b.Layout).IsCode();
            e.Property(b => b.Sha256).IsCode(64);
            e.Property(b => b.NotRead).IsText();
            e.HasIndex(b => new { b.Source, b.Id });
        });
        model.Entity<SourceExpectation>(e =>
        {
            e.HasKey(x => x.Source);
            e.Property(x => x.Source).IsCode();
        });
        model.Entity<PendingChange>(e =>
        {
            e.Property(c => c.Id).ValueGeneratedNever();
            e.Property(c => c.Entity).IsCode();
            e.Property(c => c.MunicipalityCode).IsCode(5);
            e.Property(c => c.IndicatorCode).IsCode();
        });
        model.Entity<LoadReceipt>().Property(r => r.Id).ValueGeneratedNever();
        model.Entity<RejectedRow>(e =>
        {
            e.Property(r => r.Rule).IsCode();
            e.Property(r => r.Field).HasMaxLength(100);
            e.Property(r => r.Reason).IsText();
            e.Property(r => r.Raw).HasMaxLength(Unlimited);
            e.Property(r => r.Translated).HasMaxLength(Unlimited);
            e.HasOne(r => r.Batch).WithMany().HasForeignKey(r => r.BatchId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
