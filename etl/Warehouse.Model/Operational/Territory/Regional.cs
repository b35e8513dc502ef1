using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Territory;

/// <summary>One of SENA's 33 regional directorates. Its code equals its department's.</summary>
public sealed class Regional : Imported
{
    /// <summary>SENA's code: two digits as text, equal to the department's.</summary>
    public required string Code { get; set; }

    /// <summary>Name, e.g. <c>Chocó</c>.</summary>
    public required string Name { get; set; }

    /// <summary>The department it serves.</summary>
    public required string DepartmentCode { get; set; }

    /// <summary>Municipality of its seat (directory of 2019); null where the directory names none (Guaviare).</summary>
    public string? SeatMunicipalityCode { get; set; }
}
