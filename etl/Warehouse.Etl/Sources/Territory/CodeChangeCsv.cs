namespace Warehouse.Etl.Sources.Territory;

/// <summary>A code that was created or removed; the date is null where the sources state none.</summary>
internal sealed record CodeChangeRow(string Code, string Name, string Change, DateOnly? Date, string? FromCodes, string Note);

/// <summary>Codes created or removed since the census of 2005 (DANE's notes). Grain: code.</summary>
internal sealed class CodeChangeCsv() : CsvLayout<CodeChangeRow>(
    "municipality_code", "municipality_name", "change", "date",
    "from_codes", "note", "in_ipm_2005", "in_divipola_2026")
{
    /// <inheritdoc/>
    protected override CodeChangeRow Parse(Fields fields) => new(
        fields.Municipality(), fields.Text("municipality_name"), fields.Word("change", "created", "removed"),
        fields.OptionalDate("date"), fields.OptionalText("from_codes"), fields.Text("note"));
}
