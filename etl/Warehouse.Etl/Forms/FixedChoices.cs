namespace Warehouse.Etl.Forms;

/// <summary>Drop-downs of fixed words.</summary>
internal static class FixedChoices
{
    /// <summary>How far a plan has come.</summary>
    public static ChoiceList PlanStatuses { get; } = ChoiceList.Fixed(
        "Estados del plan",
        new("GOVERNMENT_PROGRAMME", "Programa de gobierno"), new("DRAFT", "Borrador"),
        new("IN_TERRITORIAL_COUNCIL", "En consejo territorial de planeación"), new("IN_MUNICIPAL_COUNCIL", "En concejo municipal"),
        new("ADOPTED_BY_AGREEMENT", "Adoptado por acuerdo"), new("ADOPTED_BY_DECREE", "Adoptado por decreto"), new("AMENDED", "Modificado"));

    /// <summary>How far an answer has come.</summary>
    public static ChoiceList ReviewStatuses { get; } = ChoiceList.Fixed(
        "Estados de la retroalimentación",
        new("PENDING", "Pendiente"), new("IN_REVIEW", "En revisión"), new("SENT", "Enviada"), new("ACKNOWLEDGED", "Con acuse de recibo"),
        new("ACCEPTED", "Acogida"), new("PARTLY_ACCEPTED", "Acogida en parte"), new("NOT_ACCEPTED", "No acogida"));

    /// <summary>How far a commitment has come.</summary>
    public static ChoiceList CommitmentStatuses { get; } = ChoiceList.Fixed(
        "Estados del compromiso",
        new("PROPOSED", "Propuesto"), new("FUNDED", "Con recursos"), new("SIGNED", "Firmado"), new("IN_PROGRESS", "En ejecución"),
        new("FULFILLED", "Cumplido"), new("PARTLY_FULFILLED", "Cumplido en parte"), new("UNFULFILLED", "Incumplido"), new("CANCELLED", "Cancelado"));

    /// <summary>Sex of the people counted.</summary>
    public static ChoiceList Sexes { get; } = ChoiceList.Fixed(
        "Sexo", new("NOT_REPORTED", "Sin desagregar"), new("FEMALE", "Femenino"), new("MALE", "Masculino"), new("NON_BINARY", "No binario"));

    /// <summary>Terms of government.</summary>
    public static ChoiceList Terms { get; } = ChoiceList.Fixed(
        "Periodos de gobierno", [.. Enumerable.Range(0, 8).Select(i => $"{2012 + (4 * i)}-{2015 + (4 * i)}").Select(t => new Choice(t, t))]);
}
