using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Demo;

/// <summary>The programmes that report demonstration outcomes: the area's own first, then those that larger scales add.</summary>
internal static class Programmes
{
    /// <summary>Programmes of an area.</summary>
    public const int Count = 6;

    private static readonly string[] ForGroups = ["SENA_RURAL", "SENA_VICTIMAS", "SENA_VULNERABLE", "SENA_JOVENES"];

    private static readonly Dictionary<OutcomeArea, string[]> ByArea = new()
    {
        [OutcomeArea.Training] = ["SENA_REGULAR", .. ForGroups, "SENA_UNIDOS"],
        [OutcomeArea.Employment] = ["SENA_APE", .. ForGroups, "SENA_UNIDOS"],
        [OutcomeArea.Entrepreneurship] = ["SENA_EMPRENDIMIENTO", .. ForGroups, "SENA_UNIDOS"],
        [OutcomeArea.Income] = ["SENA_EMPRENDIMIENTO", .. ForGroups, "SENA_UNIDOS"],
        [OutcomeArea.QualityOfLife] = ["SENA_UNIDOS", .. ForGroups, "SENA_EMPRENDIMIENTO"],
    };

    /// <summary>All of them, each once.</summary>
    public static IReadOnlySet<string> All { get; } = ByArea.Values.SelectMany(p => p).ToHashSet();

    /// <summary>A programme of an area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="place">0 for the area's own, up to <see cref="Count"/> − 1.</param>
    public static string Of(OutcomeArea area, int place) => ByArea[area][place];
}
