using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Star;

namespace Warehouse.Model.Mapping;

internal static class LoadMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<LoadRun>(e =>
        {
            e.Property(r => r.Id).ValueGeneratedNever();
            e.HasMany(r => r.Checks).WithOne().HasForeignKey(c => c.LoadRunId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<LoadCheck>();
        model.Entity<ControlSum>(e =>
        {
            e.HasKey(c => new { c.Stage, c.Source, c.IndicatorCode, c.Year, c.Demonstration });
            e.Property(c => c.Source).IsCode();
            e.Property(c => c.IndicatorCode).IsCode();
            e.IsClusteredOnKey();
        });
        model.Entity<LoadedChange>().Property(c => c.Id).ValueGeneratedNever();
        model.Entity<SourceFreshness>(e =>
        {
            e.HasKey(f => f.Source);
            e.Property(f => f.Source).IsCode();
            e.Property(f => f.Sha256).IsCode(64);
        });
    }
}
