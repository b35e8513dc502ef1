using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Model.Mapping;

internal static class TerritoryMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Department>(e =>
        {
            e.HasKey(d => d.Code);
            e.Property(d => d.Code).IsCode(2);
        });
        model.Entity<Regional>(e =>
        {
            e.HasKey(r => r.Code);
            e.Property(r => r.Code).IsCode(2);
            e.Property(r => r.DepartmentCode).IsCode(2);
            e.Property(r => r.SeatMunicipalityCode).IsCode(5);
            e.HasOne<Department>().WithMany().HasForeignKey(r => r.DepartmentCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<TrainingCentre>(e =>
        {
            e.HasKey(c => c.Code);
            e.Property(c => c.Code).IsCode(10);
            e.Property(c => c.RegionalCode).IsCode(2);
            e.Property(c => c.MunicipalityCode).IsCode(5);
            e.HasOne<Regional>().WithMany().HasForeignKey(c => c.RegionalCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Municipality>(e =>
        {
            e.HasKey(m => m.Code);
            e.Property(m => m.Code).IsCode(5);
            e.Property(m => m.DepartmentCode).IsCode(2);
            e.Property(m => m.RegionalCode).IsCode(2);
            e.HasOne(m => m.Department).WithMany().HasForeignKey(m => m.DepartmentCode).OnDelete(DeleteBehavior.Restrict);
            e.HasOne<Regional>().WithMany().HasForeignKey(m => m.RegionalCode).OnDelete(DeleteBehavior.Restrict);
        });
        MapAttributes(model);
    }

    private static void MapAttributes(ModelBuilder model)
    {
        model.Entity<MunicipalityCodeChange>(e =>
        {
            e.HasKey(c => new { c.MunicipalityCode, c.Change });
            e.Property(c => c.MunicipalityCode).IsCode(5);
            e.Property(c => c.Change).IsCode(10);
            e.Property(c => c.FromCodes).IsCode();
            e.Property(c => c.Note).IsText();
        });
        model.Entity<Population>(e =>
        {
            e.HasKey(p => new { p.MunicipalityCode, p.Year, p.Series });
            e.Property(p => p.MunicipalityCode).IsCode(5);
            e.Property(p => p.Series).IsCode();
            e.HasOne<Municipality>().WithMany().HasForeignKey(p => p.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<MunicipalityCategory>(e =>
        {
            e.HasKey(c => new { c.MunicipalityCode, c.Year });
            e.Property(c => c.MunicipalityCode).IsCode(5);
            e.Property(c => c.Category).IsCode(1);
            e.HasOne<Municipality>().WithMany().HasForeignKey(c => c.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<MunicipalTypology>(e =>
        {
            e.HasKey(t => t.MunicipalityCode);
            e.Property(t => t.MunicipalityCode).IsCode(5);
            e.HasOne<Municipality>().WithOne().HasForeignKey<MunicipalTypology>(t => t.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PdetMunicipality>(e =>
        {
            e.HasKey(p => p.MunicipalityCode);
            e.Property(p => p.MunicipalityCode).IsCode(5);
            e.HasOne<Municipality>().WithOne().HasForeignKey<PdetMunicipality>(p => p.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
