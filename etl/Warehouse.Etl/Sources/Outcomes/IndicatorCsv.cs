using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>An entry of the indicator catalogue.</summary>
internal sealed record IndicatorRow(
    string Code, OutcomeArea Area, string Name, string NameEnglish, string Unit, string UnitSpanish, Accumulation Accumulation,
    string? NumeratorCode, string? DenominatorCode, bool HigherIsBetter, string Definition, string Source, Frequency Frequency, string Limits, int Position);

/// <summary>The indicator catalogue: an indicator is added by a line here. Grain: indicator.</summary>
internal sealed class IndicatorCsv() : CsvLayout<IndicatorRow>(
    "indicator_code", "area", "name", "name_english", "unit", "unit_spanish", "accumulation", "numerator_code",
    "denominator_code", "higher_is_better", "definition", "source", "frequency", "limits", "position")
{
    private static readonly Dictionary<string, Accumulation> Accumulations = new()
    {
        ["FLOW"] = Accumulation.Flow,
        ["STOCK"] = Accumulation.Stock,
        ["RATIO"] = Accumulation.Ratio,
        ["AVERAGE"] = Accumulation.Average,
    };

    private static readonly Dictionary<string, Frequency> Frequencies = new()
    {
        ["MONTHLY"] = Frequency.Monthly,
        ["QUARTERLY"] = Frequency.Quarterly,
        ["ANNUAL"] = Frequency.Annual,
    };

    /// <inheritdoc/>
    protected override IndicatorRow Parse(Fields fields)
    {
        var row = new IndicatorRow(
            fields.Text("indicator_code"), AreaWords.Read(fields, "area"), fields.Text("name"),
            fields.Text("name_english"), fields.Text("unit"), fields.Text("unit_spanish"),
            Accumulations.GetValueOrDefault(fields.Word("accumulation", [.. Accumulations.Keys])),
            fields.OptionalText("numerator_code"), fields.OptionalText("denominator_code"), fields.Flag("higher_is_better"),
            fields.Text("definition"), fields.Text("source"),
            Frequencies.GetValueOrDefault(fields.Word("frequency", [.. Frequencies.Keys])), fields.Text("limits"), fields.Int("position", 1, 10_000));
        fields.Agree((row.Accumulation == Accumulation.Ratio) == (row.NumeratorCode is not null && row.DenominatorCode is not null),
            "accumulation", "a RATIO, and only a RATIO, has a numerator and a denominator");
        return row;
    }
}
