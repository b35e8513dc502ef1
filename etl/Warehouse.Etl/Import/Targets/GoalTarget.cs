using Warehouse.Etl.Sources.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Import.Targets;

/// <summary>Goals of SENA at the grain at which it sets them: the nation, a regional, a centre.</summary>
internal sealed class GoalTarget : Target<GoalRow>
{
    private Table<Goal> goals = null!;
    private KnownCodes regionals = null!, centres = null!;

    /// <inheritdoc/>
    public override object KeyOf(GoalRow row) => (row.Scope, row.ScopeCode, row.Year, row.Month, row.Category, row.Item);

    /// <inheritdoc/>
    public override async Task PrepareAsync(ImportSession session)
    {
        regionals = await KnownCodes.RegionalsAsync(session);
        centres = await KnownCodes.CentresAsync(session);
        goals = await new Table<Goal>(session, g => (g.Scope, g.ScopeCode, g.Year, g.Month, g.Category, g.Item)).ReadAsync();
    }

    /// <inheritdoc/>
    public override RowResult Take(GoalRow row, int line)
    {
        var problem = row.Scope switch
        {
            GoalScope.Regional => regionals.Refuse(row.ScopeCode, "regional_code"),
            GoalScope.Centre => centres.Refuse(row.ScopeCode, "centre_code"),
            _ => null,
        };
        return problem is not null ? problem : goals.Put(new()
        {
            Scope = row.Scope,
            ScopeCode = row.ScopeCode,
            Year = row.Year,
            Month = row.Month,
            Category = row.Category,
            Item = row.Item,
            IsTotal = row.IsTotal,
            IsRate = row.IsRate,
            IndicatorCode = row.Scope == GoalScope.National ? NationalGoalIndicators.Of(row.Category, row.Item) : "TRA_SEATS",
            Target = row.Target,
            Executed = row.Executed,
        }, line);
    }

    /// <inheritdoc/>
    public override Task WriteAsync() => goals.WriteAsync();
}
