using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Outcomes;

/// <summary>
/// A training group of SENA's monthly report PE-04. The report counts people who the report by municipality of the year counts too,
/// so it is kept beside it and never added to it. Grain: report and group.
/// </summary>
public sealed class TrainingGroup : Imported
{
    /// <summary>Year of the report.</summary>
    public int ReportYear { get; set; }

    /// <summary>Month of the report, 1 to 12.</summary>
    public int ReportMonth { get; set; }

    /// <summary>SENA's number of the group (ficha).</summary>
    public required string Code { get; set; }

    /// <summary>DIVIPOLA code of where the course is given.</summary>
    public required string MunicipalityCode { get; set; }

    /// <summary>Regional that gives it.</summary>
    public required string RegionalCode { get; set; }

    /// <summary>Training centre that gives it.</summary>
    public required string CentreCode { get; set; }

    /// <summary>State of the group, as published.</summary>
    public required string Status { get; set; }

    /// <summary>Level, as published.</summary>
    public required string TrainingLevel { get; set; }

    /// <summary>Shift, as published.</summary>
    public required string Shift { get; set; }

    /// <summary>Made to measure for a company.</summary>
    public bool Tailored { get; set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; set; }

    /// <summary>Stage, as published.</summary>
    public required string Stage { get; set; }

    /// <summary>Modality, as published.</summary>
    public required string Modality { get; set; }

    /// <summary>Sector of the programme, as published.</summary>
    public string? ProgrammeSector { get; set; }

    /// <summary>Occupation that it prepares for.</summary>
    public string? OccupationCode { get; set; }

    /// <summary>Name of the occupation.</summary>
    public string? OccupationName { get; set; }

    /// <summary>SENA's code of the training programme.</summary>
    public required string ProgrammeCode { get; set; }

    /// <summary>Version of the programme.</summary>
    public int ProgrammeVersion { get; set; }

    /// <summary>Name of the programme.</summary>
    public required string ProgrammeName { get; set; }

    /// <summary>Special programme that the group belongs to; null when none.</summary>
    public string? SpecialProgramme { get; set; }

    /// <summary>Women.</summary>
    public int TraineesFemale { get; set; }

    /// <summary>Men.</summary>
    public int TraineesMale { get; set; }

    /// <summary>Non-binary people.</summary>
    public int TraineesNonBinary { get; set; }

    /// <summary>Trainees that are still in the group.</summary>
    public int TraineesActive { get; set; }

    /// <summary>Hours of the programme.</summary>
    public int ProgrammeHours { get; set; }
}
