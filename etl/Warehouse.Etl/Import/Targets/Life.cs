using System.Text.Json;
using Warehouse.Etl.Sources;
using Warehouse.Model.Operational;

namespace Warehouse.Etl.Import.Targets;

/// <summary>The life of what people report: a file may skip steps, because it tells what came of them, and never goes back.</summary>
internal static class Life
{
    /// <summary>Refuses a status that no steps lead to.</summary>
    /// <param name="transitions">Which status follows which.</param>
    /// <param name="from">What the store knows; null when it knows nothing.</param>
    /// <param name="to">What the row says.</param>
    public static Problem? Refuse<TStatus>(Transitions<TStatus> transitions, TStatus? from, TStatus to)
        where TStatus : struct, Enum => from is not { } known || known.Equals(to) || transitions.Lead(known, to) ? null
        : new(Rules.Transition, "status", $"status: {NameOf(to)} cannot come after {NameOf(known)}.");

    private static string NameOf<TStatus>(TStatus status)
        where TStatus : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName($"{status}");
}
