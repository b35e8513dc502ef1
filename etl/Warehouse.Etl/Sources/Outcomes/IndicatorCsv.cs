using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>An entry of the indicator catalogue.</summary>
internal sealed record IndicatorRow(
    string Code, OutcomeArea Area, string Name, string NameEnglish, string Unit, string UnitSpanish, Accumulation Accumulation,
    string? NumeratorCode, string? DenominatorCode, bool HigherIsBetter, string Definition, int Position);

/// <summary>The indicator catalogue: an indicator is added by a line here. Grain: indicator.</summary>
internal sealed class IndicatorCsv() : CsvLayout<IndicatorRow>(
    "indicator_code", "area", "name", "name_english", "unit", "unit_spanish", "accumulation", "numerator_code",
    "denominator_code", "higher_is_better", "definition", "position")
{
    private static readonly Dictionary<string, Accumulation> Accumulations = new()
    {
        ["FLOW"] = Accumulation.Flow,
        ["STOCK"] = Accumulation.Stock,
        ["RATIO"] = Accumulation.Ratio,
        ["AVERAGE"] = Accumulation.Average,
    };

    /// <inheritdoc/>
    protected override IndicatorRow Parse(Fields fields)
    {
        var row = new IndicatorRow(
            fields.Text("indicator_code"), AreaWords.Read(fields, "area"), fields.Text("name"),
            fields.Text("name_english"), fields.Text("unit"), fields.Text("unit_spanish"),
            Accumulations.GetValueOrDefault(fields.Word("accumulation", [.. Accumulations.Keys])),
            fields.OptionalText("numerator_code"), fields.OptionalText("denominator_code"), fields.Flag("higher_is_better"),
            fields.Text("definition"), fields.Int("position", 1, 10_000));
        fields.Agree((row.Accumulation == Accumulation.Ratio) == (row.NumeratorCode is not null && row.DenominatorCode is not null),
            "accumulation", "a RATIO, and only a RATIO, has a numerator and a denominator");
        return row;
    }
}
