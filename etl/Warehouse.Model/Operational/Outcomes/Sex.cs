namespace Warehouse.Model.Operational.Outcomes;

/// <summary>Sex as the source reports it.</summary>
public enum Sex
{
    /// <summary>The source does not split by sex.</summary>
    NotReported,

    /// <summary>Femenino.</summary>
    Female,

    /// <summary>Masculino.</summary>
    Male,

    /// <summary>No binario.</summary>
    NonBinary,
}
