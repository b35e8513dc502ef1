using Warehouse.Etl.Sources.Territory;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Etl.Import.Targets;

/// <summary>
/// Units of DIVIPOLA. DANE's own files have no names but in capitals and no seats: what a file does not say stays as it is known, and a
/// unit that is new then goes by its official name.
/// </summary>
internal sealed class MunicipalityTarget : Target<DivipolaRow>
{
    private Table<Municipality> units = null!;
    private KnownCodes departments = null!, regionals = null!;

    /// <inheritdoc/>
    public override object KeyOf(DivipolaRow row) => row.Code;

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        departments = await KnownCodes.DepartmentsAsync(session);
        regionals = await KnownCodes.RegionalsAsync(session);
        units = await new Table<Municipality>(session, m => m.Code, only:
        [
            nameof(Municipality.Name), nameof(Municipality.OfficialName), nameof(Municipality.SearchName), nameof(Municipality.DepartmentCode),
            nameof(Municipality.RegionalCode), nameof(Municipality.Type), nameof(Municipality.Latitude), nameof(Municipality.Longitude),
        ]).ReadAsync();
    }

    /// <inheritdoc/>
    public override RowResult Take(DivipolaRow row, int line) =>
        (departments.Refuse(row.DepartmentCode, "department_code") ?? regionals.Refuse(row.DepartmentCode, "department_code")) is { } problem
            ? problem : units.Put(Unit(row, units.Find(row.Code)), line);

    /// <inheritdoc/>
    public override Task WriteAsync() => units.WriteAsync();

    private static Municipality Unit(DivipolaRow row, Municipality? known)
    {
        var name = row.Name ?? known?.Name ?? row.OfficialName;
        return new()
        {
            Code = row.Code,
            Name = name,
            OfficialName = row.OfficialName,
            SearchName = SearchText.Of(name),
            DepartmentCode = row.DepartmentCode,
            RegionalCode = row.DepartmentCode,
            Type = row.Type,
            Latitude = row.Latitude ?? known?.Latitude,
            Longitude = row.Longitude ?? known?.Longitude,
        };
    }
}
