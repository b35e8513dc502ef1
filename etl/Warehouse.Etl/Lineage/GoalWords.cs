using System.Globalization;
using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Lineage;

/// <summary>Tells where a goal comes from, in plain words: Spanish, or English.</summary>
internal static class GoalWords
{
    /// <summary>The line that tells one goal.</summary>
    public static string Tell(Goal goal, ImportBatch? batch, bool english)
    {
        var culture = english ? FigureWords.English : FigureWords.Spanish;
        var until = culture.DateTimeFormat.GetMonthName(goal.Month);
        var measured = goal.IndicatorCode is { } code ? $" ({code})" : "";
        var told = english
            ? $"goal {Text(goal.Target, goal, culture, "none set")}, executed up to {until} {Text(goal.Executed, goal, culture, "not reported")}"
            : $"meta {Text(goal.Target, goal, culture, "no fijada")}, ejecutado hasta {until} {Text(goal.Executed, goal, culture, "sin dato")}";
        IReadOnlyList<int> line = goal.SourceLine is { } number ? [number] : [];
        return $"{goal.Category}, {goal.Item}{measured}: {told}; {FigureWords.From(batch, line, culture, english)}";
    }

    private static string Text(double? value, Goal goal, CultureInfo culture, string missing) =>
        value is null ? missing : value.Value.ToString(goal.IsRate ? "P1" : "#,##0.##", culture);
}
