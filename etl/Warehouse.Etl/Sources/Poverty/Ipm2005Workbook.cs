using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Poverty;

/// <summary>
/// DNP's workbook of the IPM 2005. Three of its sheets make a municipality's row: the incidence, the incidence by area, and the
/// households deprived. An asterisk after the name is a warning, of another kind in each of the first two.
/// </summary>
internal sealed class Ipm2005Workbook(Ipm2005Csv clean) : OriginalLayout<PovertyRow>("dnp-ipm-2005-xls", clean)
{
    private const int FirstDeprivation = 5;

    private static readonly Dictionary<string, string> Deprivations = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Bajo logro educativo"] = "low_educational_attainment",
        ["Analfabetismo"] = "illiteracy",
        ["Inasistencia escolar"] = "school_absence",
        ["Rezago escolar"] = "school_lag",
        ["Barreras de acceso a servicios para cuidado de la primera infancia"] = "early_childhood_care_barriers",
        ["Trabajo infantil"] = "child_labour",
        ["Alta tasa de dependencia económica"] = "economic_dependency",
        ["Empleo informal"] = "informal_employment",
        ["Sin aseguramiento en salud"] = "no_health_insurance",
        ["Barreras de acceso a servicio de salud"] = "health_access_barriers",
        ["Sin acceso a fuente de agua mejorada"] = "no_improved_water",
        ["Inadecuada eliminación de excretas"] = "inadequate_excreta_disposal",
        ["Pisos inadecuados"] = "inadequate_floors",
        ["Paredes inadecuadas"] = "inadequate_walls",
        ["Hacinamiento"] = "critical_overcrowding",
    };

    /// <inheritdoc/>
    public override bool Recognises(SourceFile file) =>
        file.Sheet(IsIncidence) is not null && file.Sheet(IsByArea) is not null && file.Sheet(IsDeprivation) is not null;

    /// <inheritdoc/>
    public override IEnumerable<OriginalLine> Lines(SourceFile file, Reading reading)
    {
        SheetHead incidence = file.Sheet(IsIncidence)!, byArea = file.Sheet(IsByArea)!, deprivation = file.Sheet(IsDeprivation)!;
        reading.NotRead.AddRange(file.Sheets.Except([incidence, byArea, deprivation]).Select(s => s.Name.Trim()));
        var areas = Workbook.Rows(file, byArea.Name).ToList();
        var deprived = Workbook.Rows(file, deprivation.Name).ToList();
        var (areaOf, deprivedOf) = (ByCode(areas), ByCode(deprived));
        var columns = DeprivationColumns(deprivation);
        HashSet<string> codes = [];
        foreach (var row in Workbook.Rows(file, incidence.Name))
        {
            if (IsFigures(row))
                codes.Add(row[2]);
            yield return IsFigures(row)
                ? new(row.Number, row.Raw, LineKind.Data, [Translate(row, areaOf.GetValueOrDefault(row[2]), deprivedOf.GetValueOrDefault(row[2]), columns)])
                : OriginalLine.Of(row.Number, row.Raw, KindOf(row));
        }

        foreach (var row in areas.Concat(deprived))
        {
            yield return OriginalLine.Of(row.Number, row.Raw, IsFigures(row) ? LineKind.Data : KindOf(row)) with
            {
                Problem = !IsFigures(row) || codes.Contains(row[2]) ? null
                    : new(Rules.Consistent, "municipality_code", $"municipality_code: {row[2]} has no incidence in the sheet {incidence.Name.Trim()}."),
            };
        }

        reading.At(file.Length);
    }

    private static bool IsIncidence(SheetHead sheet) => sheet.RowOf(r => r.Has(2, "Codigo municipio", "Municipio", "Población Muestra Cocensal 2005")) is not null;

    private static bool IsByArea(SheetHead sheet) => sheet.RowOf(r => r.Has(2, "Depmuni", "Municipio", "Zona Urbana")) is not null;

    private static bool IsDeprivation(SheetHead sheet) => sheet.RowOf(IsDeprivationHeader) is not null && DeprivationColumns(sheet).Count == Deprivations.Count;

    private static bool IsDeprivationHeader(SheetRow row) => row.Has(2, "Codigo municipio", "Municipio", "Número de hogares");

    private static Dictionary<string, int> DeprivationColumns(SheetHead sheet)
    {
        var header = sheet.Rows.First(IsDeprivationHeader);
        return Enumerable.Range(FirstDeprivation, header.Cells.Count - FirstDeprivation)
            .Where(c => Deprivations.ContainsKey(Translation.OneLine(header[c])))
            .ToDictionary(c => Deprivations[Translation.OneLine(header[c])]);
    }

    /// <summary>Codes stand as numbers, without leading zeros.</summary>
    private static bool IsFigures(SheetRow row) => row[2] is [>= '0' and <= '9', ..];

    private static LineKind KindOf(SheetRow row) => row.Filled == 0 ? LineKind.Blank
        : row[0].StartsWith("total", StringComparison.OrdinalIgnoreCase) ? LineKind.Total
        : row.Number <= SheetHead.Length ? LineKind.Heading : LineKind.Note;

    private static Dictionary<string, SheetRow> ByCode(IEnumerable<SheetRow> rows) => rows.Where(IsFigures).DistinctBy(r => r[2]).ToDictionary(r => r[2]);

    private static string Percentage(SheetRow row, int column) => row.Cells is null ? "" : Translation.Rounded(row[column], times: 100);

    private static string Mark(string name) => name.Contains('*', StringComparison.Ordinal) ? "1" : "0";

    private string?[] Translate(SheetRow row, SheetRow area, SheetRow deprived, Dictionary<string, int> columns)
    {
        var hasArea = area.Cells is not null;
        return Row(
        [
            ("municipality_code", Translation.Code(row[2], 5)),
            ("municipality_name_published", row[3].Replace("*", "", StringComparison.Ordinal).Trim()),
            ("caution_incidence", Mark(row[3])),
            ("caution_by_area", hasArea ? Mark(area[3]) : "0"),
            ("sample_population", row[4]),
            ("poor_population", Translation.Rounded(row[5], 2)),
            ("ipm_incidence_total", Percentage(row, 6)),
            ("urban_sample_population", hasArea ? area[4] : ""),
            ("ipm_incidence_urban", Percentage(area, 6)),
            ("rural_sample_population", hasArea ? area[7] : ""),
            ("ipm_incidence_rural", Percentage(area, 9)),
            ("households", deprived.Cells is null ? "" : Translation.Rounded(deprived[4], 0)),
            .. columns.Select(c => ("pct_households_" + c.Key, Percentage(deprived, c.Value))),
        ]);
    }
}
