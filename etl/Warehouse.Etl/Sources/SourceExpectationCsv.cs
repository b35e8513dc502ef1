namespace Warehouse.Etl.Sources;

/// <summary>How old the newest file of a source may be, in days since its import.</summary>
internal sealed record SourceExpectationRow(string Source, int WarnAfterDays, int FailAfterDays, string Reason);

/// <summary>The limits of age. Grain: source; a source without a row is never too old.</summary>
internal sealed class SourceExpectationCsv() : CsvLayout<SourceExpectationRow>("source", "warn_after_days", "fail_after_days", "reason")
{
    /// <inheritdoc/>
    protected override SourceExpectationRow Parse(Fields fields)
    {
        var row = new SourceExpectationRow(
            fields.Text("source"), fields.Int("warn_after_days", 1, 10_000), fields.Int("fail_after_days", 1, 10_000), fields.Line("reason"));
        fields.Agree(row.FailAfterDays >= row.WarnAfterDays, "fail_after_days", $"is below warn_after_days, {row.WarnAfterDays}");
        return row;
    }
}
