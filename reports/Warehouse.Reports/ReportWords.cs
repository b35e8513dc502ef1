using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Reports.Layout;

namespace Warehouse.Reports;

/// <summary>How the things of a report are called.</summary>
internal static class ReportWords
{
    private const int Acronym = 5;

    /// <summary>Period and place.</summary>
    public static string Scope(this Captions captions, ReportScope scope) => captions.Say("Scope.Words", scope.Years, captions.Place(scope));

    /// <summary>Whom a report is about.</summary>
    public static string Place(this Captions captions, ReportScope scope) => (scope.Cycle, scope.Place) switch
    {
        (null, null) => captions["Scope.Country"],
        (null, { } place) => place,
        ({ } cycle, null) => captions.Say("Scope.Cycle", cycle.Code),
        ({ } cycle, { } place) => $"{place}, {captions.Say("Scope.Cycle", cycle.Code)}",
    };

    /// <summary>A light's sign and word.</summary>
    public static string Light(this Captions captions, TrafficLight light) => $"{Style.Sign(light)} {captions[$"Light.{light}"]}";

    /// <summary>A light's sign and word; a number without a target says that, because data there are.</summary>
    public static string Light(this Captions captions, TrafficLight light, object? achieved) =>
        light == TrafficLight.NoData && achieved is not null ? $"{Style.Sign(light)} {captions["Light.NoTarget"]}" : captions.Light(light);

    /// <summary>A series of inhabitants.</summary>
    public static string Series(this Captions captions, int year) => PopulationSeries.Of(year) is { } series ? captions[$"Series.{series}"] : "–";

    /// <summary>An entity's short name, which people know it by; its name where it has none.</summary>
    public static string Entity(string code, string name) => code.Length is > 0 and <= Acronym ? code : name;

    /// <summary>What an area's numbers rest on.</summary>
    public static string Basis(this Captions captions, AreaBasis basis, IReadOnlyList<NationalGoal> goals) => captions.Say($"Basis.{basis}", captions.Month(goals));

    /// <summary>The month up to which goals are counted.</summary>
    public static string Month(this Captions captions, IReadOnlyList<NationalGoal> goals) =>
        goals.Count == 0 ? captions["Month.None"] : captions[$"Month.{goals.Max(g => g.Month)}"];

    /// <summary>A fifth of the municipalities.</summary>
    public static string Quintile(this Captions captions, int? quintile, string index) => quintile switch
    {
        null => captions.Say("Quintile.None", index),
        1 => captions["Quintile.Poorest"],
        5 => captions["Quintile.LeastPoor"],
        _ => Captions.Year(quintile.Value),
    };
}
