using static Warehouse.Etl.Forms.FormColumn;

namespace Warehouse.Etl.Forms;

/// <summary>All forms.</summary>
internal static class FormCatalogue
{
    private const long MostCop = 1_000_000_000_000_000, MostCounted = 1_000_000_000_000;

    /// <summary>Answers to plans.</summary>
    public static Form Reviews { get; } = new("reviews", "Retroalimentación de los planes de gobierno", "Una fila por plan y ciclo.",
    [
        Of("cycle_code", "Ciclo", "El ciclo de revisión.", StoredChoices.Cycles),
        Of("municipality_code", "Municipio", "El municipio del plan.", StoredChoices.Municipalities),
        Of("status", "Estado", "Hasta dónde llegó la respuesta.", FixedChoices.ReviewStatuses),
        Day("started_on", "Inicio de la revisión", "Obligatorio desde «En revisión»."),
        Day("sent_on", "Fecha de envío", "Obligatorio desde «Enviada»; no antes del inicio. Después de la ventana queda como tardía."),
        new("recipient", "Destinatario", "A quién en el DNP; obligatorio desde «Enviada».") { Width = 30 },
        new("budget_line", "Rubro", "Línea del presupuesto ordinario; obligatorio desde «Enviada»."),
        new("contact_name", "Contacto", "Quién responde en la regional; obligatorio desde «Enviada».") { Width = 26 },
        new("contact_position", "Cargo", "Cargo del contacto."),
        new("contact_email", "Correo", "Correo del contacto; obligatorio desde «Enviada».") { Most = 254, Width = 26 },
        new("contact_phone", "Teléfono", "Teléfono del contacto.") { Most = 40 },
        new("summary", "Respuesta", "La respuesta en palabras, simple y concreta.") { Most = 4000, Width = 50 },
        Day("acknowledged_on", "Acuse de recibo", "Obligatorio desde «Con acuse de recibo»; no antes del envío."),
        new("acknowledgement_reference", "Radicado", "Radicado del acuse del DNP.") { Most = 100 },
        Day("settled_on", "Fecha de la decisión", "Cuándo dijo el municipio qué acoge; obligatorio en los tres últimos estados."),
    ], "Un estado no retrocede.", "Ninguna fecha está en el futuro.", "El plan del municipio para el periodo del ciclo debe conocerse antes (formulario de planes).");

    /// <summary>Plans that came in.</summary>
    public static Form Plans { get; } = new("plans", "Planes recibidos", "Una fila por municipio y periodo de gobierno.",
    [
        Of("municipality_code", "Municipio", "El municipio del plan.", StoredChoices.Municipalities),
        Of("term", "Periodo", "Periodo de gobierno.", FixedChoices.Terms),
        Of("status", "Estado", "Hasta dónde llegó el plan.", FixedChoices.PlanStatuses),
        new("title", "Título", "Título del plan.", Required: true) { Width = 40 },
        Day("received_on", "Fecha de recibo", "Cuándo lo recibió el SENA; vacío si aún no llega."),
        new("document_url", "Dirección del texto", "Dirección http o https donde se lee.") { Most = 2000, Width = 40 },
    ], "Un estado no retrocede.", "Conocer un plan no es haberlo recibido: lo dice la fecha de recibo.");

    /// <summary>Commitments.</summary>
    public static Form Commitments { get; } = new("commitments", "Compromisos con los municipios", "Una fila por compromiso: municipio, indicador, nombre e inicio.",
    [
        Of("municipality_code", "Municipio", "A quién se promete.", StoredChoices.Municipalities),
        Of("indicator_code", "Indicador", "Qué se mide.", StoredChoices.Indicators),
        new("title", "Compromiso", "Qué se promete.", Required: true) { Width = 40 },
        Of("status", "Estado", "Hasta dónde llegó.", FixedChoices.CommitmentStatuses),
        Of("cycle_code", "Ciclo", "El ciclo de la retroalimentación de la que nace; vacío si no nace de una.", StoredChoices.Cycles, required: false),
        Of("centre_code", "Centro", "El centro de formación de la misma regional que lo ejecuta; vacío si no se sabe.", StoredChoices.Centres, required: false),
        Whole("baseline", "Línea de base", "El indicador antes del compromiso; vacío si no se sabe.", 0, MostCounted),
        Whole("budget_cop", "Presupuesto (COP)", "Pesos del presupuesto ordinario.", 0, MostCop, required: true),
        Whole("budget_year", "Vigencia", "Año del presupuesto que paga.", 2000, 2100, required: true),
        Day("starts_on", "Inicio", "Primer día.", required: true),
        Day("ends_on", "Fin", "Último día, dentro del mismo periodo de gobierno.", required: true),
        new("partners", "Aliados", "Otras partes.") { Width = 30 },
        .. Enumerable.Range(1, 4).Select(i => Whole($"target_{i}", $"Meta del año {i}", $"Meta del año {i} del compromiso, en la unidad del indicador; mayor que cero.", 1, MostCounted)),
    ], "Al menos una meta.", "Lo que excede el presupuesto ordinario se carga con una advertencia que dice el exceso.", "Un estado no retrocede.");

    /// <summary>Outcomes.</summary>
    public static Form Outcomes { get; } = new("outcomes", "Resultados", "Una fila por municipio, periodo, indicador, programa, sexo y compromiso.",
    [
        Of("municipality_code", "Municipio", "Dónde.", StoredChoices.Municipalities),
        Whole("year", "Año", "Año del resultado; con compromiso, dentro de su plazo.", 1985, 2100, required: true),
        Whole("month", "Mes", "1 a 12; vacío si solo se sabe el año.", 1, 12),
        Of("indicator_code", "Indicador", "Qué se mide: nunca una tasa, sino sus partes; con compromiso, el indicador de este.", StoredChoices.Indicators),
        Of("programme_code", "Programa", "Por medio de qué programa.", StoredChoices.Programmes),
        Of("sex", "Sexo", "Sexo de las personas contadas.", FixedChoices.Sexes),
        Whole("value", "Valor", "En la unidad del indicador. Cero es cero; sin dato se deja la fila fuera.", -1_000_000_000, MostCounted, required: true),
        Whole("people", "Personas", "Personas atendidas; obligatorio cuando el indicador es un promedio.", 0, 1_000_000_000),
        Whole("cost_cop", "Costo (COP)", "Pesos del año.", 0, MostCop),
        Of("commitment_id", "Compromiso", "El compromiso vigente del mismo municipio al que aporta; vacío si ninguno.", StoredChoices.Commitments, required: false),
    ], "Ningún periodo está en el futuro.", "Un resultado verificado ya no se corrige.", "Una tasa no se reporta: se reportan sus partes.");

    /// <summary>Ordinary budgets.</summary>
    public static Form Budgets { get; } = new("budgets", "Presupuesto ordinario", "Una fila por regional y vigencia.",
    [
        Of("regional_code", "Regional", "La regional.", StoredChoices.Regionals),
        Whole("year", "Vigencia", "Año del presupuesto.", 2000, 2100, required: true),
        Whole("amount_cop", "Presupuesto (COP)", "Pesos del año.", 0, MostCop, required: true),
    ]);

    /// <summary>Official priority lists.</summary>
    public static Form PriorityList { get; } = new("priority-list", "Lista oficial de municipios priorizados", "Una fila por ciclo y municipio.",
    [
        Of("cycle_code", "Ciclo", "El ciclo de revisión.", StoredChoices.Cycles),
        Whole("position", "Puesto", "1 es el más pobre; sin huecos ni repeticiones.", 1, 2_000, required: true),
        Of("municipality_code", "Municipio", "El municipio.", StoredChoices.Municipalities),
    ], "La lista reemplaza entera a la anterior del ciclo: con una sola fila rechazada no se carga ninguna.");

    /// <summary>Every form.</summary>
    public static IReadOnlyList<Form> All { get; } = [Reviews, Commitments, Outcomes, Plans, Budgets, PriorityList];

    /// <summary>The form of a source; null when it has none.</summary>
    public static Form? Find(string name) => All.FirstOrDefault(f => f.Name == name);
}
