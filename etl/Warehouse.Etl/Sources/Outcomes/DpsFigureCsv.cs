namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>Families, persons or projects of a programme in a municipality and year.</summary>
internal sealed record DpsFigureRow(string MunicipalityCode, int Year, string ProgrammeCode, string Measure, long Value);

/// <summary>Figures of the social programmes, 2010 to 2013 (Prosperidad Social). Grain: municipality, year, programme, measure.</summary>
internal sealed class DpsFigureCsv() : CsvLayout<DpsFigureRow>("municipality_code", "year", "programme_code", "measure", "value")
{
    /// <inheritdoc/>
    protected override DpsFigureRow Parse(Fields fields) => new(
        fields.Municipality(), fields.Int("year", 2000, 2100), fields.Text("programme_code"),
        fields.Word("measure", "families", "persons", "projects"), fields.Long("value", 0, 100_000_000));
}
