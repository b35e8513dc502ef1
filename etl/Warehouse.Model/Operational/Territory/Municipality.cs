using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Territory;

/// <summary>
/// A municipality, island or non-municipalised area (DIVIPOLA, DANE). Grain: one code, also a code that no longer exists,
/// since statistics of its time still name it.
/// </summary>
public sealed class Municipality : Imported
{
    /// <summary>DIVIPOLA code: five digits as text, the first two of them the department's, e.g. <c>27001</c> Quibdó.</summary>
    public required string Code { get; set; }

    /// <summary>Name in DANE's mixed case.</summary>
    public required string Name { get; set; }

    /// <summary>DANE's official name in upper case; null for codes that are no longer in DIVIPOLA.</summary>
    public string? OfficialName { get; set; }

    /// <summary>
    /// <see cref="Name"/> without accents, in lower case: what a person types into a search box.
    /// </summary>
    public required string SearchName { get; set; }

    /// <summary>Code of the department.</summary>
    public required string DepartmentCode { get; set; }

    /// <summary>The department; null when a query did not bring it.</summary>
    public Department? Department { get; set; }

    /// <summary>Code of the SENA regional that serves it.</summary>
    public required string RegionalCode { get; set; }

    /// <summary>Its type today, or when it ended.</summary>
    /// <remarks><see cref="TypeOn"/> answers for another day.</remarks>
    public MunicipalityType Type { get; set; }

    /// <summary>The type it had before <see cref="TypeSince"/>; null when it never changed.</summary>
    public MunicipalityType? PreviousType { get; set; }

    /// <summary>First day of <see cref="Type"/>; null when it never changed.</summary>
    public DateOnly? TypeSince { get; set; }

    /// <summary>Day of its creation when that was after the census of 2005 and is known; else null.</summary>
    public DateOnly? CreatedOn { get; set; }

    /// <summary>Day on which the code ended; null while it is in DIVIPOLA.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Latitude of the seat, degrees WGS84, −4.3 to 13.4; null when not published.</summary>
    public double? Latitude { get; set; }

    /// <summary>Longitude of the seat, degrees WGS84, −81.8 to −66.8; null when not published.</summary>
    public double? Longitude { get; set; }

    /// <summary>
    /// The type on a day: a cycle takes the type at its opening, and 94343 was a non-municipalised area until 2019.
    /// </summary>
    public MunicipalityType TypeOn(DateOnly day) => PreviousType is { } before && day < TypeSince ? before : Type;

    /// <summary>Whether the unit existed on a day, as far as the dates are known.</summary>
    public bool ExistedOn(DateOnly day) => (CreatedOn is null || CreatedOn <= day) && (EndedOn is null || day < EndedOn);
}
