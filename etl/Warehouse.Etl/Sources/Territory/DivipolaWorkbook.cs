using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Territory;

/// <summary>
/// DANE's DIVIPOLA as a workbook: the columns of department and municipality have the same names, the kind of a unit has none, and a
/// unit's code is a number. It publishes centroids, not seats, and names in capitals alone.
/// </summary>
internal sealed class DivipolaWorkbook(DivipolaCsv clean) : SheetLayout<DivipolaRow>("dane-divipola-xlsx", clean)
{
    /// <inheritdoc/>
    protected override bool IsHeader(SheetRow row) => row.Has(0, "Código", "CONCATENAR", "Nombre", "Código", "Nombre") && row.Has(6, "LATITUD", "LONGITUD");

    /// <inheritdoc/>
    protected override Func<SheetRow, IEnumerable<string?[]>> Translator(SourceFile file, SheetHead sheet) => row =>
    [
        Row(("municipality_code", Translation.Code(row[3], 5)), ("municipality_name_official", row[4]), ("department_code", Translation.Code(row[0], 2)),
            ("type", DivipolaWords.TypeOf(row[5])), ("centroid_latitude", DivipolaWords.Degrees(row[6])), ("centroid_longitude", DivipolaWords.Degrees(row[7]))),
    ];
}
