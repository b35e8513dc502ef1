using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>Goals in training places of SENA's regionals or centres. Grain: unit, year, month, category, item.</summary>
/// <param name="scope">Regional or centre.</param>
/// <param name="columns">The columns, which begin differently in the two files.</param>
internal sealed class UnitGoalCsv(GoalScope scope, params string[] columns) : CsvLayout<GoalRow>(columns)
{
    private static readonly string[] Common =
        ["year", "month", "category", "item", "goal_places", "executed_places", "executed_pct"];

    /// <summary>The regionals' file.</summary>
    public static UnitGoalCsv ByRegional => new(GoalScope.Regional, ["regional_code", .. Common]);

    /// <summary>The centres' file.</summary>
    public static UnitGoalCsv ByCentre => new(GoalScope.Centre, ["centre_code", "regional_code", .. Common]);

    /// <inheritdoc/>
    protected override GoalRow Parse(Fields fields)
    {
        var (category, item) = (fields.Text("category"), fields.Text("item"));
        fields.Code("regional_code", 2);
        var row = new GoalRow(
            scope, scope == GoalScope.Centre ? fields.Code("centre_code", 4) : fields.Code("regional_code", 2),
            fields.Int("year", 2000, 2100), fields.Int("month", 1, 12), category, item, SeatGoalItems.IsTotal(category, item),
            false, fields.Int("goal_places"), fields.Int("executed_places"));
        var share = row.Target > 0 ? row.Executed / row.Target * 100 : null;
        fields.Agree(share is null || (double?)fields.OptionalDecimal("executed_pct") is not { } published || Math.Abs(published - share.Value) < 0.02, "executed_pct",
            "is not executed_places in percent of goal_places");
        return row;
    }
}
