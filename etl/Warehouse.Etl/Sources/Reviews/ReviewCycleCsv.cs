namespace Warehouse.Etl.Sources.Reviews;

/// <summary>A review cycle and how its priority list is ranked.</summary>
internal sealed record ReviewCycleRow(
    string Code, string Title, string Term, DateOnly OpensOn, DateOnly ClosesOn, int PrioritySize, string? PovertyIndexCode);

/// <summary>The review cycles. Grain: cycle.</summary>
internal sealed class ReviewCycleCsv() : CsvLayout<ReviewCycleRow>(
    "cycle_code", "title", "term", "opens_on", "closes_on", "priority_size", "poverty_index")
{
    /// <inheritdoc/>
    protected override ReviewCycleRow Parse(Fields fields)
    {
        var row = new ReviewCycleRow(
            fields.Text("cycle_code"), fields.Text("title"), fields.Text("term"), fields.Date("opens_on"), fields.Date("closes_on"),
            fields.Int("priority_size", 1, 2_000), fields.OptionalText("poverty_index"));
        fields.Agree(row.OpensOn <= row.ClosesOn, "closes_on", $"{row.ClosesOn:yyyy-MM-dd} is before the opening");
        return row;
    }
}
