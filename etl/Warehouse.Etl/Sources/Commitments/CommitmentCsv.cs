using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Etl.Sources.Commitments;

/// <summary>A commitment with the targets of its first to fourth calendar year; null where a year has none.</summary>
internal sealed record CommitmentRow(
    string MunicipalityCode, string IndicatorCode, string Title, CommitmentStatus Status, string? CycleCode, string? CentreCode, long? Baseline,
    long BudgetCop, int BudgetYear, DateOnly StartsOn, DateOnly EndsOn, string? Partners, (long?, long?, long?, long?) Targets)
{
    /// <summary>The targets by year.</summary>
    public IReadOnlyList<CommitmentTarget> TargetsByYear =>
    [
        .. new[] { Targets.Item1, Targets.Item2, Targets.Item3, Targets.Item4 }
            .Select((target, i) => (target, Year: StartsOn.Year + i)).Where(t => t.target is not null)
            .Select(t => new CommitmentTarget { Year = t.Year, Target = t.target!.Value }),
    ];
}

/// <summary>Commitments as a regional reports them. Grain: municipality, indicator, title and first day.</summary>
internal sealed class CommitmentCsv() : CsvLayout<CommitmentRow>(
    "municipality_code", "indicator_code", "title", "status", "cycle_code", "centre_code", "baseline", "budget_cop", "budget_year", "starts_on",
    "ends_on", "partners", "target_1", "target_2", "target_3", "target_4")
{
    /// <summary>The largest amount of money.</summary>
    public const long MostCop = 1_000_000_000_000_000;

    private const long MostCounted = 1_000_000_000_000;

    /// <inheritdoc/>
    protected override CommitmentRow Parse(Fields fields)
    {
        var row = new CommitmentRow(
            fields.Municipality(), fields.Text("indicator_code"), fields.Line("title"), fields.OneOf<CommitmentStatus>("status"),
            fields.OptionalText("cycle_code"), fields.OptionalCode("centre_code", 4), fields.OptionalLong("baseline", 0, MostCounted),
            fields.Long("budget_cop", 0, MostCop), fields.Int("budget_year", 2000, 2100), fields.Date("starts_on"), fields.Date("ends_on"),
            fields.OptionalLine("partners"), (Target(fields, 1), Target(fields, 2), Target(fields, 3), Target(fields, 4)));
        var term = Term.Of(row.StartsOn);
        fields.Agree(row.EndsOn >= row.StartsOn, "ends_on", $"is before the first day, {row.StartsOn:yyyy-MM-dd}");
        fields.Agree(row.EndsOn <= term.LastDay, "ends_on", $"lies outside the term {term}");
        fields.Agree(row.BudgetYear >= term.FirstYear && row.BudgetYear <= term.LastDay.Year, "budget_year", $"lies outside the term {term}");
        fields.Agree(row.TargetsByYear.Count > 0, "target_1", "one target at least is needed");
        fields.Agree(row.TargetsByYear.All(t => t.Year <= row.EndsOn.Year), "target_1", $"a target lies after the last year, {row.EndsOn.Year}");
        return row;
    }

    private static long? Target(Fields fields, int year) => fields.OptionalLong($"target_{year}", 1, MostCounted);
}
