namespace Warehouse.Model.Operational.Outcomes;

/// <summary>The concrete terms in which the circular wants SENA's intervention measured.</summary>
public enum OutcomeArea
{
    /// <summary>Formación.</summary>
    Training,

    /// <summary>Empleo.</summary>
    Employment,

    /// <summary>Emprendimiento.</summary>
    Entrepreneurship,

    /// <summary>Generación de ingresos.</summary>
    Income,

    /// <summary>Calidad de vida.</summary>
    QualityOfLife,
}
