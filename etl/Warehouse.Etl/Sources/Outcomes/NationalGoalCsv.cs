using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>National goals of SENA, September 2025. The file states no period: its name does. Grain: category and item.</summary>
internal sealed class NationalGoalCsv() : CsvLayout<GoalRow>("category", "item", "goal", "executed", "value_type", "is_total")
{
    private const int Year = 2025;
    private const int Month = 9;

    /// <summary>Called a total by the file, but nothing else holds its certificates: it is detail.</summary>
    private const string TotalByNameOnly = "TOTAL FORMACIÓN COMPLEMENTARIA";

    /// <inheritdoc/>
    protected override GoalRow Parse(Fields fields)
    {
        var (category, item) = (fields.Text("category"), fields.Text("item"));
        return new(
            GoalScope.National, "SENA", Year, Month, category, item, fields.Flag("is_total") && item != TotalByNameOnly,
            fields.Word("value_type", "number", "rate") == "rate", fields.Number("goal"), fields.Number("executed"));
    }
}
