using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Territory;

/// <summary>
/// DANE's DIVIPOLA with coordinates, as the open data portal gives it: codes as numbers with a separator of thousands, 5,001 for
/// 05001. It publishes centroids, not seats, and names in capitals alone.
/// </summary>
internal sealed class DivipolaPoints(DivipolaCsv clean) : OriginalLayout<DivipolaRow>("dane-divipola-points-csv", clean)
{
    private static readonly string[] Header = ["COD_DPTO", "NOM_DPTO", "COD_MPIO", "NOM_MPIO", "TIPO", "LATITUD", "LONGITUD"];

    /// <inheritdoc/>
    public override bool Recognises(SourceFile file) => file.Kind == FileKind.Text && file.FirstLine.Split(',').Take(Header.Length).SequenceEqual(Header);

    /// <inheritdoc/>
    public override IEnumerable<OriginalLine> Lines(SourceFile file, Reading reading)
    {
        var width = 0;
        foreach (var row in DelimitedText.Rows(file, ',', reading.At))
        {
            width = row.Number == 1 ? row.Cells.Count : width;
            var kind = row.Number == 1 ? LineKind.Heading : row.Filled == 0 ? LineKind.Blank : LineKind.Data;
            yield return new(row.Number, row.Raw, kind, kind == LineKind.Data ? [Translate(row)] : [],
                kind == LineKind.Data && row.Cells.Count != width ? new(Rules.Cells, null, $"The row has {row.Cells.Count} cells where the header has {width}.") : null);
        }
    }

    private string?[] Translate(SheetRow row) => Row(
        ("municipality_code", Translation.Code(row[2], 5)), ("municipality_name_official", row[3]), ("department_code", Translation.Code(row[0], 2)),
        ("type", DivipolaWords.TypeOf(row[4])), ("centroid_latitude", DivipolaWords.Degrees(row[5])), ("centroid_longitude", DivipolaWords.Degrees(row[6])));
}
