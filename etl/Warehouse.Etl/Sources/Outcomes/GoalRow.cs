using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>A goal of SENA and what was executed of it up to the end of a month.</summary>
internal sealed record GoalRow(
    GoalScope Scope, string ScopeCode, int Year, int Month, string Category, string Item, bool IsTotal, bool IsRate,
    double? Target, double? Executed);
