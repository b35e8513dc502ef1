using System.Globalization;
using System.Text.Json;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>
/// SENA's report by department and municipality as JSON: a list of flat objects. Counts are texts with dots for thousands; the
/// grand total was read as a number on its way, so that 1.421 stands for 1421, and it only checks the parts.
/// </summary>
internal sealed class TrainingJson(TrainingCsv clean) : OriginalLayout<TrainingRow>("sena-department-municipality-json", clean)
{
    private const string Grand = "GRAN TOTAL";
    private static readonly (string Ours, string Theirs)[] Programmes = [("regular", "FORMACION REGULAR"), ("campesena", "CAMPESENA"), ("full_popular", "FULL POPULAR")];
    private static readonly (string Ours, string Theirs)[] Sexes = [("female", "FEMENINOS"), ("male", "MASCULINOS"), ("non_binary", "NO_BINARIO")];

    /// <inheritdoc/>
    public override bool Recognises(SourceFile file) => file.Kind == FileKind.Json
        && file.Text.Contains("\"CODIGO MUNICIPIO\"", StringComparison.Ordinal) && file.Text.Contains("\"FULL POPULAR FEMENINOS\"", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override IEnumerable<OriginalLine> Lines(SourceFile file, Reading reading)
    {
        foreach (var (line, end, row) in JsonObjects.Read(file))
        {
            reading.At(end);
            yield return new(line, row.GetRawText().ReplaceLineEndings(" "), LineKind.Data, [Translate(row)]);
        }
    }

    private string?[] Translate(JsonElement row)
    {
        List<(string, string)> cells =
        [
            ("municipality_code", Translation.Code(Text(row, "CODIGO DEPARTAMENTO"), 2) + Translation.Code(Text(row, "CODIGO MUNICIPIO"), 3)),
            ("training_type", Text(row, "TIPO DE FORMACION").Replace("FORMACION ", "FORMACIÓN ", StringComparison.Ordinal)),
            ("training_level", Text(row, "NIVEL FORMACION")),
            ("modality", Text(row, "MODALIDAD FORMACION")),
            ("sena_rurality", Text(row, "RURALIDAD")),
        ];
        var parts = 0;
        foreach (var (ours, theirs) in Programmes)
        {
            cells.Add(("total_" + ours, Translation.Count(Text(row, $"TOTAL {theirs}"))));
            foreach (var (sex, word) in Sexes)
            {
                var count = Translation.Count(Text(row, $"{theirs} {word}"));
                cells.Add(($"{ours}_{sex}", count));
                parts += int.TryParse(count, out var people) ? people : 0;
            }
        }

        cells.Add(("grand_total", GrandTotal(Text(row, Grand), parts)));
        return Row([.. cells]);
    }

    /// <summary>The sum of the parts when the damaged number can stand for it, and the damaged number when it cannot.</summary>
    private static string GrandTotal(string text, int parts) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && (number == parts || number * 1_000 == parts)
            ? parts.ToString(CultureInfo.InvariantCulture) : Translation.Count(text);

    private static string Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
        ? value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : value.GetRawText() : "";
}
