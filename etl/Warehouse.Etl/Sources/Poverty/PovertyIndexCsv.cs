namespace Warehouse.Etl.Sources.Poverty;

/// <summary>An edition of a poverty measure.</summary>
internal sealed record PovertyIndexRow(
    string Code, string Measure, int Year, string Edition, string Publisher, string Title, string TitleEnglish, string Definition);

/// <summary>The catalogue of poverty indices. Grain: index.</summary>
internal sealed class PovertyIndexCsv() : CsvLayout<PovertyIndexRow>(
    "index_code", "measure", "year", "edition", "publisher", "title", "title_english", "definition")
{
    /// <inheritdoc/>
    protected override PovertyIndexRow Parse(Fields fields) => new(
        fields.Text("index_code"), fields.Word("measure", "IPM", "NBI"), fields.Int("year", 1970, 2100), fields.Text("edition"),
        fields.Text("publisher"), fields.Text("title"), fields.Text("title_english"), fields.Text("definition"));
}
