namespace Warehouse.Etl.Demo.Outcomes;

/// <summary>A kind of training, in the words of SENA's report by municipality.</summary>
/// <param name="Type">Type.</param>
/// <param name="Level">Level.</param>
/// <param name="Modality">Modality.</param>
/// <param name="PerThousand">Trainees a year and thousand inhabitants.</param>
/// <param name="Certified">The share of trainees who are certified.</param>
internal sealed record TrainingKind(string Type, string Level, string Modality, double PerThousand, double Certified)
{
    /// <summary>Short courses, reported every month.</summary>
    public static TrainingKind Course { get; } = new("FORMACIÓN COMPLEMENTARIA", "CURSO ESPECIAL", "PRESENCIAL", 62, 0.72);

    /// <summary>Courses on line, reported by quarter.</summary>
    public static TrainingKind OnLine { get; } = new("FORMACIÓN COMPLEMENTARIA", "CURSO ESPECIAL", "VIRTUAL", 17, 0.45);

    /// <summary>Technicians, who begin in four months of the year.</summary>
    public static TrainingKind Technician { get; } = new("FORMACIÓN LABORAL", "TÉCNICO", "PRESENCIAL", 14, 0.6);
}
