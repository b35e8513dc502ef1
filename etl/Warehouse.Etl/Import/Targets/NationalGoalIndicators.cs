namespace Warehouse.Etl.Import.Targets;

/// <summary>
/// Which national items measure an indicator of the catalogue. The items of one indicator that are not totals add up to its
/// goal. Items that are part of another ("incluidas en"), or that cover one programme only, measure none.
/// </summary>
internal static class NationalGoalIndicators
{
    private static readonly Dictionary<(string Category, string Item), string> Indicators = new()
    {
        [("AGENCIA PUBLICA DE EMPLEO", "INSCRITOS")] = "EMP_REGISTERED",
        [("AGENCIA PUBLICA DE EMPLEO", "VACANTES")] = "EMP_VACANCIES",
        [("AGENCIA PUBLICA DE EMPLEO", "EGRESADOS SENA")] = "EMP_PLACED",
        [("AGENCIA PUBLICA DE EMPLEO", "NO SENA")] = "EMP_PLACED",
        [("AGENCIA PUBLICA DE EMPLEO", "TOTAL COLOCACIONES")] = "EMP_PLACED",
        [("AGENCIA PUBLICA DE EMPLEO", "DESEMPLEADOS")] = "EMP_GUIDED",
        [("AGENCIA PUBLICA DE EMPLEO", "DESPLAZADOS")] = "EMP_GUIDED",
        [("AGENCIA PUBLICA DE EMPLEO", "TOTAL ORIENTADOS")] = "EMP_GUIDED",
        [("CERTIFICACIÓN FORMACIÓN PROFESIONAL", "EDUCACIÓN SUPERIOR")] = "TRA_CERTIFIED",
        [("CERTIFICACIÓN FORMACIÓN PROFESIONAL", "FORMACIÓN LABORAL")] = "TRA_CERTIFIED",
        [("CERTIFICACIÓN FORMACIÓN PROFESIONAL", "TOTAL FORMACIÓN COMPLEMENTARIA")] = "TRA_CERTIFIED",
        [("CERTIFICACIÓN FORMACIÓN PROFESIONAL", "TOTAL FORMACIÓN TITULADA")] = "TRA_CERTIFIED",
        [("CERTIFICACIÓN FORMACIÓN PROFESIONAL", "TOTAL FORMACIÓN PROFESIONAL INTEGRAL")] = "TRA_CERTIFIED",
        [(Competence, "Certificaciones de competencias laborales expedidas para CampeSENA (A)")] = "TRA_COMPETENCE",
        [(Competence, "Certificaciones de competencia Laboral expedidas en Full Popular (B)")] = "TRA_COMPETENCE",
        [(Competence, "Certificaciones expedidas en Competencias Laborales - Regular (C)")] = "TRA_COMPETENCE",
        [(Competence, "Total Certificaciones en Competencias laborales (D)=(A+B+C)")] = "TRA_COMPETENCE",
        [("EMPRENDIMIENTO Y FORTALECIMIENTO", "Emprendedores Orientados")] = "ENT_GUIDED",
        [("EMPRENDIMIENTO Y FORTALECIMIENTO", "Planes de Negocio Formulados")] = "ENT_PLANS",
        [("FONDO EMPRENDER", "Empleos potenciales directos Fondo Emprender")] = "ENT_JOBS_EXPECTED",
    };

    /// <summary>SENA's own spelling.</summary>
    private const string Competence = "Certificación de Competetencias Laborales";

    /// <summary>The indicator that an item measures; null when none.</summary>
    public static string? Of(string category, string item) => Indicators.GetValueOrDefault((category, item));
}
