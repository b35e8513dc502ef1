using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.History;

namespace Warehouse.Model.Mapping;

internal static class HistoryMapping
{
    private const int Unbounded = -1, CallerLength = 200;

    public static void Map(ModelBuilder model)
    {
        model.Entity<ChangeRecord>(e =>
        {
            e.Property(c => c.Actor).HasMaxLength(CallerLength);
            e.Property(c => c.ActorRole).IsCode();
            e.Property(c => c.ActorRegionalCode).IsCode(2);
            e.Property(c => c.SubjectKey).IsCode();
            e.Property(c => c.RegionalCode).IsCode(2);
            e.Property(c => c.MunicipalityCode).IsCode(5);
            e.Property(c => c.CycleCode).IsCode();
            e.Property(c => c.Before).HasMaxLength(Unbounded);
            e.Property(c => c.After).HasMaxLength(Unbounded);
            e.Property(c => c.Note).IsText();
            e.HasIndex(c => new { c.Subject, c.SubjectKey });
            e.HasIndex(c => new { c.Event, c.Id });
            e.HasIndex(c => c.At);
            e.HasIndex(c => new { c.MunicipalityCode, c.Id });
        });
        model.Entity<ClientRequest>(e =>
        {
            e.HasKey(r => new { r.Caller, r.ClientKey });
            e.Property(r => r.Caller).HasMaxLength(CallerLength);
            e.Property(r => r.ClientKey).HasMaxLength(ClientRequest.LongestKey);
            e.Property(r => r.Mutation).IsCode();
            e.Property(r => r.InputSha256).IsCode(64);
            e.Property(r => r.Warnings).IsText();
            e.HasOne(r => r.Change).WithMany().HasForeignKey(r => r.ChangeId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    /// <summary>Every versioned row refuses a change by somebody who saw an older version.</summary>
    public static void MapVersions(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IVersioned))))
        {
            entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
        }
    }
}
