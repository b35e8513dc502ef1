using Warehouse.Etl.Sources;

namespace Warehouse.Etl.Import;

/// <summary>A published file that stewards have at hand and that the product has no place for: refused by name, with the reason and what to import instead.</summary>
/// <param name="Title">What it is and who publishes it.</param>
/// <param name="IsIt">Whether a file is it, by its content.</param>
/// <param name="Reason">Why the product does not keep it.</param>
internal sealed record UnkeptFile(string Title, Func<SourceFile, bool> IsIt, string Reason);

/// <summary>All of them.</summary>
internal static class UnkeptFiles
{
    private const string OfPerformance = "of DNP's performance files only the category of Law 617 is kept, and this one does not hold it; the index itself measures the municipality's administration, not what SENA does there";

    private static readonly IReadOnlyList<UnkeptFile> All =
    [
        new("DNP's overall performance index (IDI)", f => Heads(f, "Código Municipio", "Eficacia *", "Indice Integral"), OfPerformance),
        new("DNP's measurement of municipal performance (MDM)", f => Heads(f, "Código DANE", "Grupo de capacidades iniciales", "Puntaje Gestión"), OfPerformance),
        new("the table of fiscal and overall performance", f => Begins(f, "municipality_code,year,fiscal_performance_index,"), OfPerformance),
        new("DNP's validated records of Sisbén III", f => Heads(f, "Corte del Sisbén", "Código Municipio") || Begins(f, "municipality_code,cut_month,records_validated,"),
            "no question of the product is asked of Sisbén; poverty comes from the indices of DANE and DNP"),
        new("the ZOMAC municipalities", f => f.Kind == FileKind.Text && f.FirstLine == "municipality_code,municipality_name,department_name",
            "the list at hand is incomplete (342 of 344) and no question is asked of it"),
        new("DNP's follow-up report of a plan (SisPT alerts)", f => f.Sheet(s => s.Says("Detalle Seguimiento Financiero")) is not null,
            "it compares a plan with budget (CUIPO) and progress (PIIP) and is provisional; the plan itself is kept: import its export \"plan indicativo\""),
        new("the monthly form of the public employment service (SPE)", f => Begins(f, "Código prestador;Código punto atención;Año;Mes;"),
            "its rows are providers and their points of attention, not municipalities by code; SENA's own report by municipality is kept, "
            + "and what a regional reports goes into the form outcomes"),
    ];

    /// <summary>The one that a file is; null when it is none.</summary>
    public static UnkeptFile? Find(SourceFile file) => All.FirstOrDefault(u => u.IsIt(file));

    private static bool Begins(SourceFile file, string text) => file.Kind == FileKind.Text && file.FirstLine.StartsWith(text, StringComparison.Ordinal);

    private static bool Heads(SourceFile file, params string[] columns) =>
        file.Sheet(s => s.Rows.Any(r => columns.All(c => r.Cells.Any(cell => Translation.OneLine(cell) == c)))) is not null;
}
