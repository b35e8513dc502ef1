using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Marts.Outcomes;

/// <summary>The words by which selections name a sex.</summary>
internal static class SexWords
{
    private static readonly (Sex Sex, string Word)[] Words =
    [
        (Sex.NotReported, "NOT_REPORTED"), (Sex.Female, "FEMALE"), (Sex.Male, "MALE"), (Sex.NonBinary, "NON_BINARY"),
    ];

    /// <summary>The sexes whose word fulfils a condition.</summary>
    public static IEnumerable<Sex> Fulfilling(TextCondition condition) => Words.Where(w => condition.Holds(w.Word)).Select(w => w.Sex);
}
